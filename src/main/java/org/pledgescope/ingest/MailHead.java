package org.pledgescope.ingest;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Tells e-mail messages from texts by their head. A press release, too, may begin with `Date:` and `Subject:`; a
/// message has at least two header fields and among them one that only mail programs write, or a sender's address.
final class MailHead {

    private static final Pattern FIELD = Pattern.compile("([a-z][a-z0-9-]{1,40}):[ \\t]*(.*)");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>]+@[a-z0-9.-]+\\.[a-z]{2,}");
    private static final int MOST_LINES = 60;

    /// Field, then whether only mail programs write it.
    private static final List<String[]> FIELDS = Table.rows("mail-fields.tsv");

    private static final Set<String> KNOWN = FIELDS.stream().map(cells -> cells[0]).collect(Collectors.toSet());
    private static final Set<String> OF_PROGRAMS =
            FIELDS.stream().filter(cells -> cells[1].equals("yes")).map(cells -> cells[0]).collect(Collectors.toSet());

    private MailHead() {}

    /// @param start the first few thousand characters of a text, in lower case
    static Format format(String start) {
        boolean isBox = start.startsWith("from ") && ADDRESS.matcher(start.lines().findFirst().orElse("")).find();
        String head = isBox ? start.substring(start.indexOf('\n') + 1) : start;
        if (!isMail(head)) {
            return Format.TEXT;
        }
        return isBox ? Format.MAILBOX : Format.MAIL;
    }

    private static boolean isMail(String head) {
        Set<String> fields = new HashSet<>();
        boolean isFromAddress = false;
        boolean isOfProgram = false;
        for (String line : head.lines().limit(MOST_LINES).toList()) {
            Matcher field = FIELD.matcher(line);
            if (line.isBlank()) {
                break;
            }
            if (field.matches()) {
                String name = field.group(1);
                boolean isKnown = KNOWN.contains(name) || name.startsWith("x-") || name.startsWith("arc-");
                if (isKnown) {
                    fields.add(name);
                }
                isOfProgram |= OF_PROGRAMS.contains(name) || name.startsWith("x-") || name.startsWith("arc-");
                isFromAddress |= name.equals("from") && ADDRESS.matcher(field.group(2)).find();
            } else if (!Label.isSpace(line.charAt(0))) {
                // A head that is cut off may end within a line; a text has ordinary lines at once.
                break;
            }
        }
        return fields.size() >= 2 && (isOfProgram || isFromAddress);
    }
}
