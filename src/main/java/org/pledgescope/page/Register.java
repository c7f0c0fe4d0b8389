package org.pledgescope.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.pledgescope.compare.About;
import org.pledgescope.compare.EntityCommitment;
import org.pledgescope.text.Cue;
import org.pledgescope.text.CueType;
import org.pledgescope.text.DocumentAnalysis;
import org.pledgescope.text.Firmness;
import org.pledgescope.text.Sentence;
import org.pledgescope.text.Statement;

/// The register of a document's commitments: a row for each clause with its own target, numbered from 1 in the order of the
/// text, and what a reader may choose rows by.
///
/// @param bands    with the number of their rows, the firmest first, also those without a row
/// @param entities named in the sentence of a row, those of most rows first
/// @param hedges   types found in a row, those of most rows first
/// @param actors   those of most rows first
/// @param withDeadline how many rows name one
public record Register(
        List<Row> rows,
        List<Choice> bands,
        List<Choice> entities,
        List<Choice> hedges,
        List<Choice> actors,
        int withDeadline) {

    /// A commitment. Keys are those of [Choice]s, separated by blanks.
    ///
    /// @param page   of the original, from 1; 0 where it has none
    /// @param precise how much, by when, through whom
    public record Row(
            int number,
            String place,
            int page,
            String actor,
            String actorKey,
            int level,
            String levelName,
            Sum sum,
            String quote,
            List<CueWords> precise,
            boolean hasDeadline,
            List<CueWords> hedges,
            String hedgeKeys,
            List<String> entities,
            String entityKeys) {}

    /// The words of a cue and how they are drawn.
    public record CueWords(String style, String words) {}

    /// Something that rows can be chosen by.
    ///
    /// @param count of its rows
    public record Choice(String key, String name, int count) {}

    /// How many actors a reader may choose from; a text names few who promise much.
    private static final int ACTORS = 30;

    public Register {
        rows = List.copyOf(rows);
    }

    /// @param abouts of every entity of the document
    static Register of(DocumentAnalysis analysis, List<About> abouts, EntityKeys keys) {
        Map<Integer, List<String>> about = entities(abouts);
        Map<String, String> actorKeys = new LinkedHashMap<>();
        List<Row> rows = new ArrayList<>();
        for (Sentence sentence : analysis.sentences()) {
            for (Statement statement : sentence.statements()) {
                if (statement.firmness().isPresent()) {
                    int number = rows.size() + 1;
                    String actor = Places.oneLine(Pages.printable(statement.actor().name()));
                    String key = actorKeys.computeIfAbsent(fold(actor), name -> "w" + (actorKeys.size() + 1));
                    rows.add(
                            row(
                                    analysis,
                                    sentence,
                                    statement,
                                    statement.firmness().get(),
                                    number,
                                    capitalised(actor),
                                    key,
                                    about.getOrDefault(number, List.of()),
                                    keys));
                }
            }
        }
        Choices choices = new Choices(rows, keys);
        return new Register(
                rows,
                choices.bands(),
                choices.entities(),
                choices.hedges(),
                choices.actors(ACTORS),
                (int) rows.stream().filter(Row::hasDeadline).count());
    }

    private static Row row(
            DocumentAnalysis analysis,
            Sentence sentence,
            Statement statement,
            Firmness firmness,
            int number,
            String actor,
            String actorKey,
            List<String> entities,
            EntityKeys keys) {
        List<Cue> hedges = new ArrayList<>(statement.inherited());
        hedges.addAll(statement.hedges());
        return new Row(
                number,
                Places.paragraph(analysis, sentence.paragraph()),
                analysis.paragraph(sentence).page(),
                actor,
                actorKey,
                statement.level(),
                Sum.level(statement.level()),
                Sum.of(analysis, statement, firmness),
                Places.quote(analysis, statement),
                words(analysis, statement.precision()),
                statement.precision().stream().anyMatch(cue -> cue.type() == CueType.DEADLINE),
                words(analysis, hedges),
                hedges.stream().map(cue -> CueStyle.code(cue.type())).distinct().collect(Collectors.joining(" ")),
                entities,
                entities.stream().map(keys::key).collect(Collectors.joining(" ")));
    }

    private static List<CueWords> words(DocumentAnalysis analysis, List<Cue> cues) {
        return cues.stream()
                .map(cue -> new CueWords(CueStyle.of(cue.type()), Places.words(analysis, cue.span())))
                .distinct()
                .toList();
    }

    /// The entities that each commitment is about, by its number.
    private static Map<Integer, List<String>> entities(List<About> abouts) {
        Map<Integer, List<String>> entities = new LinkedHashMap<>();
        for (About about : abouts) {
            for (EntityCommitment item : about.items()) {
                if (!item.isNear()) {
                    entities.computeIfAbsent(item.number(), number -> new ArrayList<>()).add(about.entity());
                }
            }
        }
        return entities;
    }

    private static String fold(String actor) {
        return actor.toLowerCase(Locale.ROOT);
    }

    private static String capitalised(String actor) {
        return actor.isEmpty()
                ? actor
                : actor.substring(0, actor.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                        + actor.substring(actor.offsetByCodePoints(0, 1));
    }
}
