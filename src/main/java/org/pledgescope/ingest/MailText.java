package org.pledgescope.ingest;

import java.util.List;
import java.util.regex.Pattern;

/// The words that the sender of a plain message wrote: without signature and without the earlier messages that are
/// quoted below. Of a forwarded message the quoted text is what matters, and is read.
final class MailText {

    private static final Pattern SIGNATURE = Pattern.compile("-- ?");
    private static final Pattern WROTE =
            Pattern.compile(
                    "(?i)(?:on|am|le) .{6,160}(?:wrote|schrieb|a écrit).{0,80}:\\s*|.{1,100}<[^@\\s]+@[^@\\s]+>"
                            + " wrote:\\s*");
    private static final Pattern EARLIER = Pattern.compile("(?i)-{3,}\\s*original message\\s*-{3,}|_{20,}");
    private static final Pattern FORWARDED =
            Pattern.compile(
                    "(?i)-{3,}\\s*(?:forwarded message|original message)\\s*-{3,}|begin forwarded message:|_{20,}");
    private static final Pattern HEADER =
            Pattern.compile("(?i)\\*?(?:from|sent|date|to|cc|bcc|subject|reply-to|importance|attachments):\\*?.*");

    private static final int MOST_OF_SIGNATURE = 30;

    private MailText() {}

    /// @param isForwarded whether the message passes another one on
    static String own(String text, boolean isForwarded) {
        List<String> lines = text.lines().toList();
        StringBuilder own = new StringBuilder();
        boolean inHeader = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = isForwarded ? unquoted(lines.get(i)) : lines.get(i);
            String words = line.strip();
            boolean isForwardMark = isForwarded && FORWARDED.matcher(words).matches();
            if (!isForwardMark && isEnd(lines, i, words)) {
                break;
            }
            inHeader = isForwardMark || (isForwarded && startsHeader(lines, i)) || (inHeader && isHeader(words));
            if (!inHeader && !line.startsWith(">")) {
                own.append(line).append('\n');
            }
        }
        return own.toString();
    }

    /// An attribution may be broken over two lines.
    private static boolean isEnd(List<String> lines, int i, String words) {
        String next = i + 1 < lines.size() ? lines.get(i + 1).strip() : "";
        boolean isSignature = SIGNATURE.matcher(lines.get(i)).matches() && lines.size() - i <= MOST_OF_SIGNATURE;
        boolean isAttribution =
                WROTE.matcher(words).matches()
                        || next.endsWith(":") && WROTE.matcher(words + " " + next).matches() && words.length() > 6;
        boolean isReply = EARLIER.matcher(words).matches() && startsHeader(lines, nextWords(lines, i + 1));
        return isSignature || isAttribution || isReply;
    }

    private static int nextWords(List<String> lines, int from) {
        int i = from;
        while (i < lines.size() && lines.get(i).isBlank()) {
            i++;
        }
        return i;
    }

    /// Two fields of a header, one after the other.
    private static boolean startsHeader(List<String> lines, int i) {
        return i + 1 < lines.size()
                && HEADER.matcher(unquoted(lines.get(i)).strip()).matches()
                && HEADER.matcher(unquoted(lines.get(i + 1)).strip()).matches();
    }

    private static boolean isHeader(String words) {
        return words.isEmpty() || HEADER.matcher(words).matches();
    }

    private static String unquoted(String line) {
        return line.replaceFirst("^(?:> ?)+", "");
    }

    /// Lines that a mail program broke at a space are joined again (RFC 3676).
    static String unflowed(String text) {
        StringBuilder joined = new StringBuilder();
        for (String line : text.lines().toList()) {
            boolean isSoft = line.endsWith(" ") && !line.equals("-- ");
            joined.append(line.startsWith(" ") ? line.substring(1) : line).append(isSoft ? "" : "\n");
        }
        return joined.toString();
    }
}
