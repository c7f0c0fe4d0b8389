package org.pledgescope.page;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The accessibility checks of axe-core.
final class Axe {

    private static final String SCRIPT = script();
    private static final String RUN =
            """
            async (rules) => {
              const found = await axe.run(document, {
                resultTypes: ['violations'],
                ...(rules.length ? {runOnly: {type: 'rule', values: rules}} : {}),
              });
              return found.violations.map(rule => `${rule.id}: ${rule.help}; at ` +
                  rule.nodes.slice(0, 3).map(node => node.target.join(' ') + ' ' + node.html.slice(0, 120)).join(' | '));
            }
            """;

    private Axe() {}

    /// What breaks WCAG 2 A and AA or axe's best practice, each with its first places.
    static List<String> violations(Page page) {
        return run(page, List.of());
    }

    /// Text and marks too close in colour to their ground.
    static List<String> weakContrasts(Page page) {
        return run(page, List.of("color-contrast", "link-in-text-block"));
    }

    private static List<String> run(Page page, List<String> rules) {
        if (page.evaluate("typeof axe").equals("undefined")) {
            page.evaluate(SCRIPT);
        }
        return page.evaluate(RUN, rules) instanceof List<?> found
                ? found.stream().map(String::valueOf).toList()
                : List.of("axe gave no list");
    }

    private static String script() {
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
            if (in == null) {
                throw new IllegalStateException("no axe.min.js on the class path; it comes with axe-core's jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
