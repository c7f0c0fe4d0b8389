package org.pledgescope.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Copies of fetched pages on disk, so that a run can be repeated without network. Each page is a file of its bytes,
/// named by the hash of its address, and a file of facts beside it that holds the hash of the bytes; the facts come
/// last, so that whatever was cut off in between is no copy. Safe to share among threads and processes.
///
/// @param folder made when first needed
record PageCopies(Path folder) {

    private static final String BYTES = ".page";
    private static final String FACTS = ".facts";
    private static final int NAME_DIGITS = 40;
    private static final int LARGEST_FACTS = 100_000;

    /// The copy of a page; empty where there is none, or it is damaged.
    Optional<Page> find(Address address) {
        try {
            Path facts = file(address, FACTS);
            Path bytes = file(address, BYTES);
            if (!Files.isRegularFile(facts)
                    || !Files.isRegularFile(bytes)
                    || Files.size(facts) > LARGEST_FACTS
                    || Files.size(bytes) > Ingest.LARGEST_INPUT) {
                return Optional.empty();
            }
            return page(Files.readString(facts, StandardCharsets.UTF_8), Files.readAllBytes(bytes))
                    .filter(page -> page.address().equals(address.toString()));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /// Keeps a copy in the place of an earlier one.
    void put(Address address, Page page) throws IOException {
        Files.createDirectories(folder);
        write(file(address, BYTES), page.bytes());
        write(file(address, FACTS), facts(page).getBytes(StandardCharsets.UTF_8));
    }

    private static String facts(Page page) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("address", page.address());
        facts.put("last", page.last());
        facts.put("fetched", page.fetched());
        facts.put("status", page.status());
        facts.put("content-type", page.contentType());
        facts.put("etag", page.etag());
        facts.put("sha256", Ids.sha256(page.bytes()));
        StringBuilder lines = new StringBuilder();
        facts.forEach((name, value) ->
                lines.append(name).append(": ").append(value.toString().replaceAll("[\\r\\n]", " ")).append('\n'));
        return lines.toString();
    }

    private static Optional<Page> page(String lines, byte[] bytes) {
        Map<String, String> facts = new LinkedHashMap<>();
        lines.lines()
                .map(line -> line.split(": ?", 2))
                .filter(fact -> fact.length == 2)
                .forEach(fact -> facts.put(fact[0], fact[1]));
        if (!Ids.sha256(bytes).equals(facts.get("sha256"))) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Page(
                            facts.getOrDefault("address", ""),
                            facts.getOrDefault("last", ""),
                            Instant.parse(facts.getOrDefault("fetched", "")),
                            Integer.parseInt(facts.getOrDefault("status", "")),
                            facts.getOrDefault("content-type", ""),
                            facts.getOrDefault("etag", ""),
                            bytes));
        } catch (DateTimeException | NumberFormatException damaged) {
            return Optional.empty();
        }
    }

    private void write(Path file, byte[] bytes) throws IOException {
        Path temporary = Files.createTempFile(folder, "new-", ".tmp");
        try {
            Files.write(temporary, bytes);
            move(temporary, file);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Path file(Address address, String ending) {
        String hash = Ids.sha256(address.toString().getBytes(StandardCharsets.UTF_8));
        return folder.resolve(hash.substring(0, NAME_DIGITS) + ending);
    }
}
