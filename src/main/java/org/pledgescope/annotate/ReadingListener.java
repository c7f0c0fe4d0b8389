package org.pledgescope.annotate;

import java.util.List;
import org.pledgescope.text.Statement;

/// Is told how each clause of a document is read. The rules are pure, so that whoever knows what they were asked can ask
/// again; nothing else need be kept.
interface ReadingListener {

    /// Hears nothing: the usual case, which costs nothing.
    ReadingListener NONE =
            new ReadingListener() {
                @Override
                public void begins(Means means) {}

                @Override
                public void reads(
                        Subject subject,
                        ClauseInContext context,
                        List<Clause> clauses,
                        Reading reading,
                        Statement statement) {}
            };

    /// A sentence in which the rules find no act.
    default void learns(ActExample example) {}

    /// What a reading of a text is made with.
    record Means(ActTagger acts, CueTagger cues, FirmnessRule firmness, Speaker speaker, DocumentDate today) {}

    /// The document is read from its start; for joint texts that do not name their parties this happens twice, and the
    /// second reading counts.
    void begins(Means means);

    /// A clause was read.
    ///
    /// @param clauses all of its sentence, this one among them
    void reads(Subject subject, ClauseInContext context, List<Clause> clauses, Reading reading, Statement statement);
}
