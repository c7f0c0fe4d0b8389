package org.pledgescope.ingest;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Lists the files of a folder and the folders below, following links but never round a loop. Hidden and README files
/// are left out, and so are folders that a run of this program wrote; what cannot be listed is listed as a problem.
final class FolderWalk extends SimpleFileVisitor<Path> {

    private static final int DEEPEST = 64;

    private final Path root;
    private final SortedMap<String, Path> files = new TreeMap<>();
    private final SortedMap<String, IOException> failures = new TreeMap<>();

    private FolderWalk(Path root) {
        this.root = root;
    }

    static FolderWalk of(Path root) {
        FolderWalk walk = new FolderWalk(root);
        try {
            Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, walk);
        } catch (IOException e) {
            walk.failures.put("", e);
        }
        return walk;
    }

    /// Files by their path relative to the folder, with `/`, in the order of that path.
    SortedMap<String, Path> files() {
        return files;
    }

    /// What could not be listed, by relative path.
    SortedMap<String, IOException> failures() {
        return failures;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        boolean isLeftOut = !folder.equals(root) && (name(folder).startsWith(".") || isWritten(folder));
        return isLeftOut ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String name = name(file);
        boolean isLeftOut =
                name.startsWith(".")
                        || name.toUpperCase(Locale.ROOT).startsWith("README")
                        || name.equals(KnownSources.FILE);
        if (!isLeftOut && !attributes.isOther() && !attributes.isDirectory()) {
            files.put(relative(file), file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException cause) {
        if (!(cause instanceof FileSystemLoopException) && !name(file).startsWith(".")) {
            failures.put(relative(file), cause);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException cause) {
        if (cause != null) {
            failures.put(relative(folder), cause);
        }
        return FileVisitResult.CONTINUE;
    }

    /// Whether a folder holds a report or an index, whose words would be read as new documents.
    private static boolean isWritten(Path folder) {
        boolean isReport =
                Files.exists(folder.resolve("run.json"))
                        && (Files.exists(folder.resolve("datapackage.json")) || Files.exists(folder.resolve(".store")));
        return isReport || Files.exists(folder.resolve("write.lock"));
    }

    private String relative(Path path) {
        return root.relativize(path).toString().replace('\\', '/');
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
