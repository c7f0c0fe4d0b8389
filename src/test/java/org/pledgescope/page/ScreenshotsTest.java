package org.pledgescope.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Media;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Leaves a picture of each kind of page in `target/screenshots`, for whoever reviews a change.
@InBrowser
class ScreenshotsTest {

    @ParameterizedTest
    @ValueSource(strings = {"index", "halden-summit-2032"})
    void eachKindOfPageHasItsPictures(String name, Chromium chromium) throws IOException {
        Path page = Reports.page(Reports.corpora(), name);
        BufferedImage light = picture(chromium, page, Look.DESKTOP, Media.SCREEN, name + "-desktop");
        BufferedImage dark = picture(chromium, page, Look.DESKTOP.dark(), Media.SCREEN, name + "-dark");
        BufferedImage phone = picture(chromium, page, Look.PHONE, Media.SCREEN, name + "-phone");
        picture(chromium, page, Look.DESKTOP, Media.PRINT, name + "-print");
        assertThat(phone.getWidth()).isEqualTo(Look.PHONE.width());
        assertThat(light.getRGB(2, 300)).as("ground in the light").isEqualTo(0xffffffff);
        assertThat(dark.getRGB(2, 300) & 0xff).as("ground in the dark").isLessThan(0x40);
    }

    private static BufferedImage picture(Chromium chromium, Path page, Look look, Media media, String name)
            throws IOException {
        Path picture = Path.of("target/screenshots", name + ".png");
        Screenshots.take(chromium, page, look, media, picture);
        return ImageIO.read(picture.toFile());
    }
}
