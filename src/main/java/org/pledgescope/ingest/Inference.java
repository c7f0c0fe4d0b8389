package org.pledgescope.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pledgescope.text.Attribute;
import org.pledgescope.text.DocumentKind;
import org.pledgescope.text.Metadata;
import org.pledgescope.text.Paragraph;

/// Fills in what a document's metadata leaves open: title from its first line, date from its name, kind and issuer from
/// title, name and first words. Everything filled in is marked as inferred.
final class Inference {

    private static final Pattern DATE = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)-?(0[1-9]|1[0-2])-?(0[1-9]|[12]\\d|3[01])(?!\\d)");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[789]\\d\\d|20\\d\\d)(?!\\d)");
    private static final Pattern DEBATE_SPEECH = Pattern.compile("([A-Z]{3})_\\d{2}_(\\d{4})");
    private static final int LONGEST_TITLE = 160;
    private static final int OPENING = 600;
    /// Words of title or name by kind, the most telling first; matched with separators folded to spaces.
    private static final Map<DocumentKind, List<String>> KIND_WORDS = new LinkedHashMap<>();

    static {
        KIND_WORDS.put(DocumentKind.OP_ED, List.of("op ed", "opinion", "commentary", "column"));
        KIND_WORDS.put(DocumentKind.CENTRAL_BANK, List.of("fomc", "central bank", "monetary policy statement"));
        KIND_WORDS.put(DocumentKind.SPEECH, List.of(
                "speech", "remarks", "address", "inaugural", "state of the union", "general debate"));
        KIND_WORDS.put(DocumentKind.STRATEGY, List.of("strategy", "strategies"));
        KIND_WORDS.put(DocumentKind.COMMUNIQUE, List.of(
                "communique", "joint statement", "declaration", "leaders statement", "summit statement", "joint leaders",
                "leaders joint", "joint readout", "summit", "statement by", "statement of", "statement on", "statement"));
        KIND_WORDS.put(DocumentKind.TREATY, List.of("agreement", "treaty", "convention", "protocol", "treaties"));
        KIND_WORDS.put(DocumentKind.PRESS_RELEASE, List.of("press release", "fact sheet"));
        KIND_WORDS.put(DocumentKind.MANIFESTO, List.of("manifesto"));
        KIND_WORDS.put(DocumentKind.NEWS, List.of("news"));
    }

    /// Kinds whose title names for whom they speak; an op-ed's title names what it is about.
    private static final Set<DocumentKind> JOINT = Set.of(
            DocumentKind.COMMUNIQUE, DocumentKind.TREATY, DocumentKind.CENTRAL_BANK, DocumentKind.STRATEGY,
            DocumentKind.PRESS_RELEASE);
    private static final Map<String, Row> ISSUERS = load();
    private static final Map<String, String> COUNTRIES = countries();

    private Inference() {}

    private record Row(String issuer, boolean isWhole) {}

    /// @param name path or id of the document
    static Metadata complete(Metadata stated, String name, Words words0) {
        String text = words0.text();
        List<Paragraph> paragraphs = words0.paragraphs();
        Metadata metadata = stated;
        Matcher debate = DEBATE_SPEECH.matcher(name);
        boolean isDebate = debate.find();
        if (!metadata.title().isKnown()) {
            metadata = metadata.withTitle(title(text, paragraphs));
        }
        String words = folded(name) + folded(metadata.title().value());
        if (!metadata.date().isKnown()) {
            metadata = metadata.withDate(date(name + " " + metadata.title().value()));
        }
        if (!metadata.kind().isKnown()) {
            metadata = metadata.withKind(isDebate
                    ? Attribute.inferred(DocumentKind.SPEECH)
                    : kind(words, folded(text.substring(0, Math.min(OPENING, text.length())))));
        }
        if (!metadata.issuer().isKnown()) {
            boolean speaksForStates = JOINT.contains(metadata.kind().value());
            metadata = metadata.withIssuer(isDebate
                    ? country(debate.group(1))
                    : speaksForStates ? issuer(words) : Attribute.unknown(""));
        }
        return metadata;
    }

    private static Attribute<String> title(String text, List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .limit(3)
                .map(paragraph -> paragraph.span().of(text).replaceAll("\\s+", " "))
                .filter(line -> line.length() <= LONGEST_TITLE && !line.endsWith("."))
                .findFirst()
                .map(Attribute::inferred)
                .orElse(Attribute.unknown(""));
    }

    private static Attribute<String> date(String words) {
        Matcher day = DATE.matcher(words);
        if (day.find()) {
            return Attribute.inferred("%s-%s-%s".formatted(day.group(1), day.group(2), day.group(3)));
        }
        Matcher year = YEAR.matcher(words);
        return year.find() ? Attribute.inferred(year.group(1)) : Attribute.unknown("");
    }

    private static Attribute<DocumentKind> kind(String words, String opening) {
        for (Map.Entry<DocumentKind, List<String>> kind : KIND_WORDS.entrySet()) {
            if (kind.getValue().stream().anyMatch(word -> words.contains(" " + word + " "))) {
                return Attribute.inferred(kind.getKey());
            }
        }
        if (opening.contains(" federal open market committee ")) {
            return Attribute.inferred(DocumentKind.CENTRAL_BANK);
        }
        if (opening.contains(" we the leaders ") || opening.contains(" joint statement ")) {
            return Attribute.inferred(DocumentKind.COMMUNIQUE);
        }
        if (opening.contains(" mr president ") || opening.contains(" ladies and gentlemen ")) {
            return Attribute.inferred(DocumentKind.SPEECH);
        }
        return Attribute.unknown(DocumentKind.OTHER);
    }

    private static Attribute<String> issuer(String words) {
        Set<String> found = new LinkedHashSet<>();
        for (Map.Entry<String, Row> row : ISSUERS.entrySet()) {
            if (words.contains(" " + row.getKey() + " ")) {
                if (row.getValue().isWhole() && found.isEmpty()) {
                    return Attribute.inferred(row.getValue().issuer());
                }
                found.addAll(Arrays.asList(row.getValue().issuer().split("; ")));
            }
        }
        COUNTRIES.forEach((country, name) -> {
            if (words.contains(" " + country + " ")) {
                found.add(name);
            }
        });
        return found.isEmpty() ? Attribute.unknown("") : Attribute.inferred(String.join("; ", found));
    }

    private static Attribute<String> country(String iso3) {
        for (String code : Locale.getISOCountries()) {
            Locale country = Locale.of("", code);
            try {
                if (country.getISO3Country().equals(iso3)) {
                    return Attribute.inferred(country.getDisplayCountry(Locale.ENGLISH));
                }
            } catch (MissingResourceException noIso3Code) {
                // A code that was withdrawn names no country.
            }
        }
        return Attribute.unknown("");
    }

    /// Lower case, separators as single spaces, with one at each end.
    private static String folded(String words) {
        return (" " + words + " ").toLowerCase(Locale.ROOT).replace('é', 'e').replaceAll("[^\\p{L}\\p{N}]+", " ");
    }

    private static Map<String, String> countries() {
        Map<String, String> names = new LinkedHashMap<>();
        for (String code : Locale.getISOCountries()) {
            String name = Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
            names.put(folded(name).strip(), name);
        }
        return names;
    }

    private static Map<String, Row> load() {
        try (InputStream in = Inference.class.getResourceAsStream("issuers.tsv")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file issuers.tsv");
            }
            Map<String, Row> rows = new LinkedHashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("words\t"))
                    .map(line -> line.split("\t"))
                    .forEach(cells -> rows.put(cells[0], new Row(cells[1], cells[2].equals("yes"))));
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
