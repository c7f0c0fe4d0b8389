package org.pledgescope.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;

/// How a page is looked at. Sizes are in CSS pixels.
record Look(int width, int height, ColorScheme scheme, boolean isTouched, boolean runsScripts, boolean hasPolicy) {

    static final Look DESKTOP = new Look(1280, 800, ColorScheme.LIGHT, false, true, true);
    static final Look PHONE = new Look(390, 844, ColorScheme.LIGHT, true, true, true);

    Look dark() {
        return new Look(width, height, ColorScheme.DARK, isTouched, runsScripts, hasPolicy);
    }

    Look withoutScripts() {
        return new Look(width, height, scheme, isTouched, false, hasPolicy);
    }

    /// Whatever the page's Content-Security-Policy forbids is allowed.
    Look withoutPolicy() {
        return new Look(width, height, scheme, isTouched, runsScripts, false);
    }

    /// With nothing that depends on the machine, and without movements that a test would have to wait for.
    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setHasTouch(isTouched)
                .setJavaScriptEnabled(runsScripts)
                .setBypassCSP(!hasPolicy)
                .setPermissions(List.of("clipboard-read", "clipboard-write"))
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("en-GB")
                .setTimezoneId("UTC");
    }
}
