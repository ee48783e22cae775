package org.guichet.walks;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/** What axe-core has to say about the page on the screen, by day and by night: nothing, if all is well. */
final class Axe {

    private static final String SCRIPT = AxeBuilder.getAxeScript();

    /** One line a place: the rule, what it asks, and the element. */
    private static final String RUN =
            """
            async () => (await axe.run()).violations.flatMap(rule => rule.nodes.map(node =>
                `${rule.id}: ${node.failureSummary.replace(/\\s+/g, ' ')} in ${node.html}`))""";

    private Axe() {}

    static List<String> flaws(Desk desk) {
        Page page = desk.page();
        List<String> flaws = new ArrayList<>();
        page.evaluate(SCRIPT);
        for (ColorScheme theme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page.emulateMedia(new EmulateMediaOptions().setColorScheme(theme));
            for (Object flaw : (List<?>) page.evaluate(RUN)) {
                flaws.add("%s (%s) %s".formatted(desk.path(), theme.name().toLowerCase(), flaw));
            }
        }
        return flaws;
    }
}
