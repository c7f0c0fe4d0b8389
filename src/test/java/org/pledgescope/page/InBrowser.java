package org.pledgescope.page;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Marks tests that take a [Chromium], started once for all of them. Where there is none they are skipped with the
/// reason; on a build server (`CI=true`) they fail.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(InBrowser.Running.class)
@interface InBrowser {

    /// Starts the browser for the first class that needs it; the end of all tests closes it.
    final class Running implements BeforeAllCallback, ParameterResolver {

        @Override
        public void beforeAll(ExtensionContext context) {
            Optional<Path> file = Chromium.find();
            if (file.isEmpty() && "true".equals(System.getenv("CI"))) {
                throw new IllegalStateException(Chromium.MISSING);
            }
            if (file.isEmpty()) {
                System.out.println("Tests of pages are skipped: " + Chromium.MISSING);
            }
            assumeTrue(file.isPresent(), Chromium.MISSING);
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Chromium.class;
        }

        @Override
        public Chromium resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.create(Chromium.class))
                    .computeIfAbsent(
                            Chromium.class, _ -> Chromium.start(Chromium.find().orElseThrow()), Chromium.class);
        }
    }
}
