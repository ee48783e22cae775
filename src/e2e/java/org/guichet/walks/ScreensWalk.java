package org.guichet.walks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Twelve pages on the screens that a town hall has, kept in {@code target/e2e/screens}. */
@ExtendWith(InChromium.class)
class ScreensWalk {

    @ParameterizedTest
    @CsvSource({
        "LIGHT, NONE, 800, 600",
        "DARK, NONE, 800, 600",
        "LIGHT, NONE, 1920, 1080",
        "DARK, NONE, 1920, 1080",
        "LIGHT, NONE, 320, 256", // 1280 x 1024 enlarged four times
        "DARK, ACTIVE, 1280, 1024"
    })
    void nothing_overlaps_is_cut_or_scrolls_sideways(
            ColorScheme theme, ForcedColors forced, int width, int height, Town town) {
        NewContextOptions screen = new NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(theme)
                .setForcedColors(forced);
        Desk desk = town.desk("responsable", screen);
        List<String> flaws = new ArrayList<>();
        TwelvePages.in(desk).forEach((name, address) -> {
            desk.open(address);
            String file = "screens/%s-%s%s-%d.png"
                    .formatted(name, theme.name().toLowerCase(), forced == ForcedColors.ACTIVE ? "-forced" : "", width);
            desk.page().screenshot(new ScreenshotOptions().setPath(Guichet.KEPT.resolve(file)));
            flaws.addAll(Geometry.flaws(desk));
        });
        assertEquals("", String.join("\n", flaws));
    }
}
