package org.pledgescope.annotate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pledgescope.models.NameWords;
import org.pledgescope.models.NameWords.Kind;
import org.pledgescope.text.EntityMention;
import org.pledgescope.text.EntityType;
import org.pledgescope.text.MendedText;
import org.pledgescope.text.Span;

/// Takes the head of a state's official name into a mention: "the [Kingdom of Bahrain]". The mention stays one of the
/// name under the same rule.
final class OfficialNames {

    private static final int REACH = 60;
    private static final Pattern HEAD =
            Pattern.compile("(?<![\\p{L}\\p{N}])((?:\\p{Lu}[\\p{L}'-]+ (?:of the )?){1,4})of (?:the )?$");

    private final MendedText mended;
    private final NameWords words;

    OfficialNames(MendedText mended, NameWords words) {
        this.mended = mended;
        this.words = words;
    }

    EntityMention extended(EntityMention mention) {
        if (mention.type() != EntityType.LOC || mention.rule() != EntityMention.Rule.NAME) {
            return mention;
        }
        int start = mended.mended(mention.span().start());
        int from = Math.max(0, start - REACH);
        Matcher head = HEAD.matcher(mended.text().substring(from, start));
        if (!head.find()) {
            return mention;
        }
        String written = head.group(1).strip();
        int at = from + head.start(1);
        while (!words.is(Kind.STATE, written)) {
            int space = written.indexOf(' ');
            if (space < 0) {
                return mention;
            }
            written = written.substring(space + 1);
            at += space + 1;
        }
        int end = mended.mended(mention.span().end());
        Span span = mended.original(at, Math.max(end, at + 1));
        return new EntityMention(
                span, mention.entity(), mention.type(), mention.rule(), mention.form(), mention.isDoubtful());
    }
}
