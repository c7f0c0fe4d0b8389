package org.pledgescope.annotate;

import java.util.Optional;
import org.pledgescope.text.Paragraph;

/// Titles and headings announce what a text is about and promise nothing, whatever their verb.
///
/// ```
/// # [We will rebuild](act.heading)   => assertion, as a heading
/// We will rebuild.                   => not this rule, in running text
/// ```
record HeadingRule() implements ActRule {

    @Override
    public String id() {
        return "act.heading";
    }

    @Override
    public Optional<Reading> read(ClauseInContext clause) {
        boolean isHeading = clause.place() == Paragraph.Kind.HEADING || clause.place() == Paragraph.Kind.TITLE;
        return isHeading ? Optional.of(Reading.assertion(Speaker.Role.THING)) : Optional.empty();
    }
}
