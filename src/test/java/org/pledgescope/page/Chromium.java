package org.pledgescope.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The Chromium of this machine, driven by Playwright, which downloads none. For one thread.
final class Chromium implements AutoCloseable {

    static final String MISSING =
            "no Chromium on this machine: install Debian's package chromium, or name the browser's file in the"
                    + " environment variable PLEDGESCOPE_CHROMIUM";

    private static final List<Path> PLACES =
            List.of(
                    Path.of("/usr/bin/chromium"),
                    Path.of("/usr/bin/chromium-browser"),
                    Path.of("/usr/bin/google-chrome"));

    /// Within a container it often runs as root, which its sandbox refuses; pages under test come from this build alone.
    private static final List<String> ARGUMENTS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /// The browser's file, if there is one.
    ///
    /// @throws IllegalStateException if PLEDGESCOPE_CHROMIUM names no file that can be run
    static Optional<Path> find() {
        Optional<Path> named = Optional.ofNullable(System.getenv("PLEDGESCOPE_CHROMIUM")).map(Path::of);
        if (named.isPresent() && !Files.isExecutable(named.get())) {
            throw new IllegalStateException(
                    "PLEDGESCOPE_CHROMIUM=%s: no file that can be run; name the browser's own file, or unset it"
                            .formatted(named.get()));
        }
        return named.or(() -> PLACES.stream().filter(Files::isExecutable).findFirst());
    }

    static Chromium start(Path file) {
        Playwright playwright =
                Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        try {
            Browser browser =
                    playwright
                            .chromium()
                            .launch(
                                    new BrowserType.LaunchOptions()
                                            .setExecutablePath(file)
                                            .setChromiumSandbox(false)
                                            .setArgs(ARGUMENTS));
            return new Chromium(playwright, browser);
        } catch (RuntimeException e) {
            playwright.close();
            throw e;
        }
    }

    Tab open(Path file, Look look) {
        return open(file, "", look);
    }

    /// Opens a file in a tab of its own.
    ///
    /// @param fragment `#` and the id of an element, or nothing
    Tab open(Path file, String fragment, Look look) {
        BrowserContext context = browser.newContext(look.options());
        return Tab.open(context, file.toAbsolutePath().toUri() + fragment);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
