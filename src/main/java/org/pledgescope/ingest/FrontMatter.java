package org.pledgescope.ingest;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pledgescope.problem.Outcome;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// The YAML between two lines `---` at the head of a Markdown file, and what follows it.
///
/// @param fields every entry of the topmost level as text
record FrontMatter(Map<String, String> fields, String body) {

    private static final Pattern BLOCK =
            Pattern.compile(
                    "\\A\\s*---[ \\t]*\\R(.*?)^(?:---|\\.\\.\\.)[ \\t]*$\\R?", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern ENTRY = Pattern.compile("^\\w[\\w -]*:(\\s|$)", Pattern.MULTILINE);
    private static final int LARGEST = 100_000;

    FrontMatter {
        fields = Map.copyOf(fields);
    }

    /// Whether a text begins with such a block; a rule between two paragraphs is none.
    static boolean isIn(String source) {
        Matcher block = BLOCK.matcher(source);
        return block.lookingAt() && ENTRY.matcher(block.group(1)).find();
    }

    static Outcome<FrontMatter> of(String source, String place) {
        Matcher block = BLOCK.matcher(source);
        if (!block.lookingAt() || !ENTRY.matcher(block.group(1)).find()) {
            return Outcome.done(new FrontMatter(Map.of(), source));
        }
        try {
            LoadSettings settings =
                    LoadSettings.builder().setCodePointLimit(LARGEST).setMaxAliasesForCollections(10).build();
            Map<String, String> fields = new TreeMap<>();
            if (new Load(settings).loadFromString(block.group(1)) instanceof Map<?, ?> entries) {
                entries.forEach((key, value) -> fields.put(String.valueOf(key), value == null ? "" : value.toString()));
            }
            return Outcome.done(new FrontMatter(fields, source.substring(block.end())));
        } catch (YamlEngineException e) {
            return Outcome.failed(
                    Problems.broken(
                            place + ":" + line(e),
                            "the front matter is no YAML (" + reason(e) + ")",
                            "correct the lines between the first two '---'"));
        } catch (StackOverflowError e) {
            // The library goes down by recursion, and so does a list that holds itself when it is written.
            return Outcome.failed(
                    Problems.broken(
                            place + ":1",
                            "the front matter holds lists within one another without end",
                            "correct the lines between the first two '---'"));
        }
    }

    private static int line(YamlEngineException e) {
        return e instanceof MarkedYamlEngineException marked
                ? marked.getProblemMark().map(mark -> mark.getLine() + 2).orElse(1)
                : 1;
    }

    private static String reason(YamlEngineException e) {
        String message = e instanceof MarkedYamlEngineException marked ? marked.getProblem() : e.getMessage();
        return String.valueOf(message).lines().findFirst().orElse("").strip();
    }
}
