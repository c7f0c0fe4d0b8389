package org.pledgescope.models;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pledgescope.text.EntityMention;
import org.pledgescope.text.EntityType;
import org.pledgescope.text.MendedText;
import org.pledgescope.text.RawDocument;
import org.pledgescope.text.Span;

/// The entities files with a matcher over them: every name of every entity is found as a whole word, the longest match
/// first, so that South Africa is not Africa. Names match in any case; a form marked `=` in the file (US, WHO, Chad)
/// matches only as it is written. Immutable; time grows with the length of the text alone.
public final class Gazetteer {

    private static final List<String> FILES = List.of("entities/countries.tsv", "entities/organisations.tsv");
    private static final String[] COLUMNS = {"id", "type", "name", "aliases", "derived", "metonyms", "flags"};

    private final Map<String, Entity> byForm;
    private final Node root;

    private Gazetteer(Map<String, Entity> byForm, Node root) {
        this.byForm = byForm;
        this.root = root;
    }

    /// A form of a name.
    ///
    /// @param exact the form as it must be written, or empty where any case will do
    private record Form(Entity entity, EntityMention.Rule rule, String exact, boolean isAmbiguous) {}

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<Form> forms = new ArrayList<>();
    }

    /// @throws ModelException naming file and line if a row is unusable or a form belongs to two entities
    public static Gazetteer load(ModelFiles files) {
        Map<String, Entity> byForm = new HashMap<>();
        Node root = new Node();
        for (String file : FILES) {
            for (TsvTable.Row row : TsvTable.read(files, file, COLUMNS)) {
                add(row, byForm, root);
            }
        }
        return new Gazetteer(byForm, root);
    }

    /// Finds nothing: for runs without the entities files.
    public static Gazetteer empty() {
        return new Gazetteer(Map.of(), new Node());
    }

    /// The entity with this name, alias or derived form, in any case.
    public Optional<Entity> named(String name) {
        String key = name.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
        Entity entity = byForm.get(key);
        return Optional.ofNullable(entity == null && key.startsWith("the ") ? byForm.get(key.substring(4)) : entity);
    }

    /// Every mention in a text, from left to right and without overlap.
    public List<EntityMention> find(RawDocument document, MendedText mended) {
        return new Scan(mended).mentions();
    }

    private static void add(TsvTable.Row row, Map<String, Entity> byForm, Node root) {
        String name = row.require("name");
        Entity entity =
                new Entity(
                        row.require("id"),
                        type(row),
                        name.replaceFirst("^=", ""),
                        plain(row.get("aliases")),
                        plain(row.get("derived")),
                        plain(row.get("metonyms")));
        boolean isAmbiguous = row.get("flags").contains("ambiguous");
        addForms(row, byForm, root, entity, List.of(name), EntityMention.Rule.NAME, isAmbiguous);
        addForms(row, byForm, root, entity, cells(row.get("aliases")), EntityMention.Rule.ALIAS, isAmbiguous);
        addForms(row, byForm, root, entity, cells(row.get("derived")), EntityMention.Rule.DERIVED, false);
        addForms(row, byForm, root, entity, cells(row.get("metonyms")), EntityMention.Rule.METONYM, false);
    }

    private static void addForms(
            TsvTable.Row row,
            Map<String, Entity> byForm,
            Node root,
            Entity entity,
            List<String> forms,
            EntityMention.Rule rule,
            boolean isAmbiguous) {
        for (String form : forms) {
            String plain = form.replaceFirst("^=", "");
            String key = plain.toLowerCase(Locale.ROOT);
            Entity other = byForm.putIfAbsent(key, entity);
            if (other != null && !other.equals(entity)) {
                throw row.wrong("'%s' belongs to %s too; leave it to one of them".formatted(plain, other.name()));
            }
            Node node = root;
            for (String word : words(key)) {
                node = node.next.computeIfAbsent(word, w -> new Node());
            }
            node.forms.add(new Form(entity, rule, form.startsWith("=") ? plain : "", isAmbiguous));
        }
    }

    private static EntityType type(TsvTable.Row row) {
        try {
            return EntityType.valueOf(row.require("type"));
        } catch (IllegalArgumentException e) {
            throw new ModelException(
                    "%s: type '%s' is none of %s".formatted(row, row.get("type"), Arrays.toString(EntityType.values())),
                    e);
        }
    }

    private static List<String> cells(String cell) {
        return cell.isEmpty() ? List.of() : Arrays.stream(cell.split("\\|")).map(String::strip).toList();
    }

    private static List<String> plain(String cell) {
        return cells(cell).stream().map(form -> form.replaceFirst("^=", "")).toList();
    }

    /// Words and dots of a form, as [Scan] sees a text.
    private static List<String> words(String form) {
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < form.length()) {
            int end = at;
            while (end < form.length() && Character.isLetterOrDigit(form.charAt(end))) {
                end++;
            }
            if (end > at) {
                words.add(form.substring(at, end));
                at = end;
            } else {
                if (form.charAt(at) != ' ') {
                    words.add(form.substring(at, at + 1));
                }
                at++;
            }
        }
        return words;
    }

    /// One pass over one text.
    private final class Scan {

        private static final Set<String> NO_COUNTRY_AFTER =
                Set.of(
                        "convention",
                        "conventions",
                        "protocol",
                        "declaration",
                        "treaty",
                        "consensus",
                        "agreement",
                        "post");

        private final MendedText mended;
        private final String text;
        private final String lower;
        private final List<EntityMention> mentions = new ArrayList<>();

        Scan(MendedText mended) {
            this.mended = mended;
            this.text = mended.text();
            this.lower = lower(text);
        }

        List<EntityMention> mentions() {
            int at = 0;
            while (at < text.length()) {
                boolean startsWord =
                        Character.isLetter(text.charAt(at))
                                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
                at = startsWord ? match(at) : at + 1;
            }
            return mentions;
        }

        /// Adds the longest match at a word's start; returns where to go on.
        private int match(int start) {
            Node node = root;
            int at = start;
            int end = start;
            Form best = null;
            while (at < text.length()) {
                int wordEnd = wordEnd(at);
                node = node.next.get(lower.substring(at, wordEnd));
                if (node == null) {
                    break;
                }
                for (Form form : node.forms) {
                    boolean fits =
                            form.exact().isEmpty()
                                    ? !lower.substring(start, wordEnd).equals(text.substring(start, wordEnd))
                                            || wordEnd - start > 12
                                    : form.exact().equals(text.substring(start, wordEnd));
                    if (fits) {
                        best = form;
                        end = wordEnd;
                    }
                }
                at = wordEnd;
                while (at < text.length() && text.charAt(at) == ' ') {
                    at++;
                }
            }
            if (best == null) {
                return wordEnd(start);
            }
            add(best, start, end);
            return end;
        }

        private void add(Form form, int start, int end) {
            String next = nextWord(end);
            boolean isInstrument = form.rule() == EntityMention.Rule.METONYM && NO_COUNTRY_AFTER.contains(next);
            if (isInstrument) {
                return;
            }
            EntityType type = form.rule() == EntityMention.Rule.DERIVED ? EntityType.MISC : form.entity().type();
            mentions.add(
                    new EntityMention(
                            span(start, end),
                            form.entity().name(),
                            type,
                            form.rule(),
                            form(start, end),
                            form.isAmbiguous()));
        }

        private Span span(int start, int end) {
            return mended.original(start, end);
        }

        private EntityMention.Form form(int start, int end) {
            boolean isJoined = isHyphen(start - 1) && isWord(start - 2) || isHyphen(end) && isWord(end + 1);
            if (isJoined) {
                return EntityMention.Form.COMPOUND;
            }
            boolean isPossessive =
                    end < text.length()
                            && text.charAt(end) == '\''
                            && (end + 1 < text.length() && lower.charAt(end + 1) == 's' && !isWord(end + 2)
                                    || lower.charAt(end - 1) == 's');
            return isPossessive ? EntityMention.Form.POSSESSIVE : EntityMention.Form.BARE;
        }

        private boolean isHyphen(int at) {
            return at >= 0 && at < text.length() && "-‐‑".indexOf(text.charAt(at)) >= 0;
        }

        private boolean isWord(int at) {
            return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
        }

        private int wordEnd(int at) {
            int end = at;
            while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            return Math.max(end, at + 1);
        }

        private String nextWord(int end) {
            int start = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
            return start < text.length() ? lower.substring(start, wordEnd(start)) : "";
        }

        /// Lower case that keeps every offset: a letter whose lower case is longer stays as it is.
        private static String lower(String text) {
            char[] letters = text.toCharArray();
            for (int i = 0; i < letters.length; i++) {
                letters[i] = Character.toLowerCase(letters[i]);
            }
            return new String(letters);
        }
    }
}
