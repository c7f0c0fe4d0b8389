package org.pledgescope.ingest;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.pledgescope.problem.Outcome;
import org.pledgescope.problem.Problem;

/// The files within a ZIP archive or a gzip file, unpacked one at a time in the order of their names.
final class ArchiveParts {

    private static final int LARGEST_RATIO = 250;
    private static final int HARMLESS = 1_000_000;

    private ArchiveParts() {}

    /// Hidden files, what macOS adds, and README files are left out as they are in folders.
    static Stream<Outcome<Part>> ofZip(String place, byte[] bytes, Budget budget) {
        Optional<ZipArchive> opened = ZipArchive.of(bytes);
        if (opened.isEmpty()) {
            return Stream.of(
                    Outcome.failed(
                            Problems.broken(
                                    place,
                                    "the archive is cut off: the list of its files is missing",
                                    "get it again, or unpack it and give the folder")));
        }
        ZipArchive archive = opened.get();
        AtomicBoolean isSpent = new AtomicBoolean();
        return archive.entries().stream()
                .filter(entry -> !entry.isFolder() && !isHidden(entry.name()))
                .sorted(Comparator.comparing(ZipArchive.Entry::name))
                .flatMap(entry -> {
                    int limit = budget.next();
                    if (limit <= 0) {
                        return isSpent.getAndSet(true) ? Stream.empty() : Stream.of(Outcome.failed(spent(place)));
                    }
                    return Stream.of(unpack(archive, entry, place, limit, budget));
                });
    }

    private static Outcome<Part> unpack(
            ZipArchive archive, ZipArchive.Entry entry, String place, int limit, Budget budget) {
        int most = Math.min(limit, Math.max(HARMLESS, (int) Math.min(limit, (long) entry.packed() * LARGEST_RATIO)));
        Outcome<byte[]> read = archive.read(entry, inner(place, entry.name()), most);
        budget.spend(
                switch (read) {
                    case Outcome.Done<byte[]>(byte[] content) -> content.length;
                    case Outcome.Failed<byte[]>(Problem problem) -> problem.id().equals("too-large") ? most : 0;
                });
        return read.then(content -> Outcome.done(new Part(entry.name(), content)));
    }

    private static Problem spent(String place) {
        return Problems.tooMuch(place, Budget.MOST_PARTS, Budget.MOST_BYTES);
    }

    private static boolean isHidden(String name) {
        for (String folder : name.split("/")) {
            if (folder.startsWith(".") && !folder.matches("\\.{1,2}") || folder.equals("__MACOSX")) {
                return true;
            }
        }
        String file = name.substring(name.lastIndexOf('/') + 1);
        return file.isEmpty() || file.toUpperCase(Locale.ROOT).startsWith("README");
    }

    /// How messages name a file within an input: `press.zip!texts/a.txt`.
    static String inner(String place, String name) {
        return place + "!" + name;
    }

    /// The one file in a gzip file, named as the whole without its ending.
    static Outcome<Part> ofGzip(String place, String origin, byte[] bytes, Budget budget) {
        int limit = budget.next();
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            byte[] content = in.readNBytes(limit + 1);
            budget.spend(content.length);
            String name = origin.substring(origin.lastIndexOf('/') + 1).replaceFirst("(?i)\\.gz$", "");
            return content.length > limit
                    ? Outcome.failed(Problems.tooLarge(place, limit))
                    : Outcome.done(new Part(name, content));
        } catch (ZipException | EOFException damaged) {
            return Outcome.failed(
                    Problems.broken(place, "its packed data are damaged or cut off", "get the file again"));
        } catch (IOException e) {
            return Outcome.failed(Problems.unreadable(place, e));
        }
    }
}
