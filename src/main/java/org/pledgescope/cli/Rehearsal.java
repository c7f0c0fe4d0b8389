package org.pledgescope.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// Does once what users do every day, for the launcher's cache of quick starts to learn from: see
/// docs/decisions/005-aot-cache.md.
final class Rehearsal {

    private Rehearsal() {}

    /// @param arguments a folder of texts, and a folder to write to
    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        String texts = arguments[0];
        String index = arguments[1] + "/index";
        List<List<String>> commands =
                List.of(
                        List.of("analyze", texts, "--out", arguments[1] + "/reports", "--index", index),
                        List.of("count", "Ukraine", texts, "--kwic"),
                        List.of("search", "act:commitment AND entity:Ukraine", "--index", index),
                        List.of("search", "[lemma=commit] []{0,5} [entity=Ukraine]", "--index", index),
                        List.of("search", "\"long term\" OR secur*", "--index", index, "--format", "csv"),
                        List.of("--help"));
        PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
        PrintWriter err = new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8));
        for (List<String> command : commands) {
            int code = Main.run(out, err, command.toArray(String[]::new));
            out.println(command + ": " + code);
        }
        out.flush();
    }
}
