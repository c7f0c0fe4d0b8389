package org.pledgescope.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// The results saved in the folder `saved` of an index, one file each. They hold the places of sentences, so they are
/// of use as long as the index holds the same documents, and say so when it does not.
final class SavedResults {

    /// The field by which queries name a saved result.
    static final String FIELD = "in";

    /// What a name may be: a safe file name everywhere.
    static final String NAMES = "use 1 to 60 of a-z, 0-9, _ and -, a letter or digit first";

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9_-]{0,59}");

    /// Names that Windows keeps for devices.
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com\\d|lpt\\d");

    private static final String FOLDER = "saved";
    private static final String ENDING = ".tsv";

    private final OpenIndex index;

    SavedResults(OpenIndex index) {
        this.index = index;
    }

    static boolean isName(String name) {
        return NAME.matcher(name).matches() && !DEVICE.matcher(name).matches();
    }

    /// Keeps the sentences under a name, in place of what was there.
    SavedResult save(String name, String query, Query sentences) throws IOException {
        if (!isName(name)) {
            throw new IllegalArgumentException("'%s' cannot name a result; %s".formatted(name, NAMES));
        }
        SortedMap<String, List<Integer>> places = new TreeMap<>();
        StoredFields stored = index.searcher().storedFields();
        SentenceScan.numbers(
                index.searcher(),
                sentences,
                number -> {
                    Document sentence = stored.document(number, Set.of(Stored.ID, Stored.ORDINAL));
                    places.computeIfAbsent(sentence.get(Stored.ID), _ -> new ArrayList<>())
                            .add(sentence.getField(Stored.ORDINAL).numericValue().intValue() + 1);
                });
        SavedFile saved = new SavedFile(query, contents(), places);
        Files.createDirectories(folder());
        saved.write(file(name));
        return result(name, saved, saved.contents());
    }

    /// All of them by name.
    List<SavedResult> list() throws IOException {
        String contents = contents();
        List<SavedResult> results = new ArrayList<>();
        for (String name : names()) {
            results.add(result(name, SavedFile.read(file(name)), contents));
        }
        return results;
    }

    /// The sentences saved under a name.
    ///
    /// @param column of the name in the query, for messages
    Query sentences(String name, int column) throws IOException {
        if (!Files.isRegularFile(file(name))) {
            throw unknown(name, column);
        }
        SavedFile saved = SavedFile.read(file(name));
        if (!saved.contents().equals(contents())) {
            throw new QueryException(
                    column,
                    "the index has changed since '%s' was saved; %s".formatted(name, result(name, saved, "").remedy()));
        }
        return SavedSentences.of(index.searcher(), name, saved.sentences());
    }

    private QueryException unknown(String name, int column) throws IOException {
        Set<String> names = names();
        String others =
                names.isEmpty()
                        ? "none is saved in this index; save one with --save NAME"
                        : Nearest.to(name, names).map("did you mean '%s'? "::formatted).orElse("")
                                + "Saved are "
                                + String.join(", ", names);
        return new QueryException(column, "no result is saved as '%s'; %s".formatted(name, others));
    }

    private static SavedResult result(String name, SavedFile saved, String contents) {
        return new SavedResult(
                name, saved.query(), saved.size(), saved.sentences().size(), saved.contents().equals(contents));
    }

    private Set<String> names() throws IOException {
        Set<String> names = new TreeSet<>();
        if (Files.isDirectory(folder())) {
            try (Stream<Path> files = Files.list(folder())) {
                files.map(file -> file.getFileName().toString())
                        .filter(file -> file.endsWith(ENDING))
                        .map(file -> file.substring(0, file.length() - ENDING.length()))
                        .filter(SavedResults::isName)
                        .forEach(names::add);
            }
        }
        return names;
    }

    /// A hash of the documents that the index holds, the bytes they were read from, how many sentences each has, and the
    /// settings of their analysis: the same for two indexes of the same documents, however they were written.
    private String contents() throws IOException {
        SortedMap<String, String> documents = new TreeMap<>();
        StoredFields stored = index.searcher().storedFields();
        SentenceScan.numbers(
                index.searcher(),
                new TermQuery(new Term(Stored.TYPE, Stored.DOCUMENT)),
                number -> {
                    Document whole = stored.document(number, Set.of(Stored.ID, Stored.SHA256, Stored.SENTENCES));
                    documents.put(whole.get(Stored.ID), whole.get(Stored.SHA256) + " " + whole.get(Stored.SENTENCES));
                });
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(index.settings().term().getBytes(StandardCharsets.UTF_8));
            documents.forEach((id, rest) -> digest.update(("\n" + id + "\t" + rest).getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private Path folder() {
        return index.folder().resolve(FOLDER);
    }

    private Path file(String name) {
        return folder().resolve(name + ENDING);
    }
}
