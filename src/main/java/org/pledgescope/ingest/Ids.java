package org.pledgescope.ingest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/// Ids of documents and hashes of their bytes.
final class Ids {

    private static final Pattern VALID =
            Pattern.compile("[\\p{L}\\p{N}._:-](?:[\\p{L}\\p{M}\\p{N}._:, ()-]{0,198}[\\p{L}\\p{M}\\p{N}._:)-])?");
    private static final int LONGEST_SLUG = 80;
    private static final int HASH_DIGITS = 6;

    private Ids() {}

    static boolean isValid(String id) {
        return VALID.matcher(id).matches();
    }

    /// An id for what has none of its own: made of its path, or of its content where it was piped in.
    static String of(String origin, String sha256) {
        return origin.equals(Ingest.STANDARD_INPUT) ? "stdin-" + sha256.substring(0, HASH_DIGITS) : ofPath(origin);
    }

    /// A name that is safe in every file system, with six digits that keep apart what differs by case, folder marks or
    /// accents only: `2023/Vilnius.md` gives `2023-vilnius-` and the digits.
    static String ofPath(String origin) {
        String words =
                Normalizer.normalize(origin, Normalizer.Form.NFD)
                        .toLowerCase(Locale.ROOT)
                        .replaceFirst("^https?://(?:www\\.)?", "")
                        .replaceFirst("\\.[a-z0-9]{1,9}$", "")
                        .replaceAll("\\p{M}+", "")
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        String cut = words.length() > LONGEST_SLUG ? words.substring(0, LONGEST_SLUG) : words;
        String digits = sha256(origin.getBytes(StandardCharsets.UTF_8)).substring(0, HASH_DIGITS);
        return cut.isEmpty() ? "document-" + digits : cut + "-" + digits;
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
