package org.guichet.walks;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ScreenshotType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Retakes the pictures of the manual into {@code target/e2e/pictures}: none shows a page that cannot be reached any more. */
@ExtendWith(InChromium.class)
class PicturesWalk {

    private static final Path LIST = Path.of("src/main/resources/help/pictures/pictures.txt");
    private static final int WIDTH = 1100;
    private static final int HEIGHT = 560;
    private static final int QUALITY = 60;

    @Test
    void every_picture_of_the_manual_can_be_taken_again(Town town) throws IOException {
        assumeTrue(Files.exists(LIST), "no manual has pictures here");
        Map<String, Desk> desks = new HashMap<>();
        for (String line : Files.readAllLines(LIST)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] steps = line.split(" > ");
                String[] words = steps[0].split(" ", 3);
                Desk desk = desks.computeIfAbsent(
                        words[1], login -> town.desk(login, new NewContextOptions().setViewportSize(WIDTH, HEIGHT)));
                desk.open(words[2]);
                for (int i = 1; i < steps.length; i++) {
                    desk.page().locator(steps[i]).first().click();
                    desk.page().waitForLoadState();
                }
                take(desk, words[0]);
            }
        }
    }

    private static void take(Desk desk, String name) {
        desk.page()
                .screenshot(new ScreenshotOptions()
                        .setPath(Guichet.KEPT.resolve(Path.of("pictures", name + ".jpg")))
                        .setType(ScreenshotType.JPEG)
                        .setQuality(QUALITY));
    }
}
