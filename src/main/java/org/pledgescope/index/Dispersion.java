package org.pledgescope.index;

import java.util.List;

/// How evenly occurrences are spread over documents.
///
/// @param documents with words in them
/// @param range     documents with an occurrence
/// @param frequency occurrences in all
/// @param dp        Gries' deviation of proportions: 0 for a spread in proportion to the documents' lengths, up to
///                  nearly 1 for all in the shortest document; 0 without occurrences
/// @param dpNorm    the same divided by its greatest possible value: 0 to 1
/// @param juilland  Juilland's D: 1 for the same relative frequency everywhere, 0 for all in one of equal documents; 0
///                  without occurrences, 1 for a single document
public record Dispersion(int documents, int range, long frequency, double dp, double dpNorm, double juilland) {

    /// A document's occurrences and its words.
    ///
    /// @param words more than 0
    public record Part(long occurrences, long words) {
        public Part {
            if (occurrences < 0 || words < 1) {
                throw new IllegalArgumentException("%d occurrences in %d words".formatted(occurrences, words));
            }
        }
    }

    /// Over all documents, also those without an occurrence.
    ///
    /// - DP = half the sum of |v / f - s|, where v is a document's occurrences, f all occurrences and s the document's
    ///   share of all words. Source: S. Th. Gries (2008), Dispersions and adjusted frequencies in corpora,
    ///   International Journal of Corpus Linguistics 13(4), 403-437.
    /// - DPnorm = DP / (1 - smallest s). Source: J. Lijffijt and S. Th. Gries (2012), Correction to Gries (2008), the
    ///   same journal 17(1), 147-149.
    /// - D = 1 - V / sqrt(n - 1), where V is the standard deviation (over n) of the documents' relative frequencies
    ///   divided by their mean. Source: A. Juilland, D. Brodin and C. Davidovitch (1970), Frequency Dictionary of French
    ///   Words, with relative frequencies for parts of unequal length as in Gries (2008).
    public static Dispersion of(List<Part> parts) {
        long frequency = parts.stream().mapToLong(Part::occurrences).sum();
        int range = (int) parts.stream().filter(part -> part.occurrences() > 0).count();
        if (frequency == 0) {
            return new Dispersion(parts.size(), 0, 0, 0, 0, 0);
        }
        double words = parts.stream().mapToLong(Part::words).sum();
        double dp = 0;
        double smallest = 1;
        for (Part part : parts) {
            double share = part.words() / words;
            dp += Math.abs((double) part.occurrences() / frequency - share) / 2;
            smallest = Math.min(smallest, share);
        }
        double norm = smallest < 1 ? dp / (1 - smallest) : 0;
        return new Dispersion(parts.size(), range, frequency, dp, norm, juilland(parts));
    }

    private static double juilland(List<Part> parts) {
        int n = parts.size();
        if (n == 1) {
            return 1;
        }
        double mean = parts.stream().mapToDouble(Dispersion::relative).sum() / n;
        double variance = parts.stream().mapToDouble(part -> Math.pow(relative(part) - mean, 2)).sum() / n;
        return Math.clamp(1 - Math.sqrt(variance) / mean / Math.sqrt(n - 1), 0.0, 1.0);
    }

    private static double relative(Part part) {
        return (double) part.occurrences() / part.words();
    }
}
