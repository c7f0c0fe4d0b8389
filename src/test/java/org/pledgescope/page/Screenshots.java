package org.pledgescope.page;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;

/// Pictures of pages: for the tests' reader in `target/screenshots`, and as a program those of the README.
final class Screenshots {

    private static final Look README = new Look(1280, 1000, Look.DESKTOP.scheme(), false, true, true);

    private Screenshots() {}

    /// @param arguments the folder for `document.png` and `index.png`
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        try (Chromium chromium = Chromium.start(Chromium.find().orElseThrow())) {
            take(chromium, DocumentPageTest.summit(), README, Media.SCREEN, folder.resolve("document.png"));
            take(chromium, Reports.corpora().resolve("index.html"), README, Media.SCREEN, folder.resolve("index.png"));
        }
    }

    /// The top of a page, as much of it as the look shows.
    static void take(Chromium chromium, Path file, Look look, Media media, Path picture) {
        try (Tab tab = chromium.open(file, look)) {
            tab.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(media));
            tab.page().screenshot(new Page.ScreenshotOptions().setPath(picture));
        }
    }
}
