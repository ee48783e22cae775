package org.guichet.walks;

import static org.guichet.walks.Words.begins;
import static org.guichet.walks.Words.exactly;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.guichet.pdf.PdfReader;

/** Somebody before a screen: finds things by what a person reads, and does what a person does. */
final class Desk {

    private final Page page;

    Desk(Page page) {
        this.page = page;
        page.setDefaultTimeout(15_000);
    }

    Desk logIn(String login, String password) {
        return open("/connexion")
                .type("Identifiant", login)
                .type("Mot de passe", password)
                .press("Entrer");
    }

    Desk open(String path) {
        page.navigate(path);
        return this;
    }

    /** A button, a link or a heading that folds. */
    Desk press(String words) {
        button(words).click();
        page.waitForLoadState(LoadState.LOAD);
        return this;
    }

    Desk type(String label, String words) {
        field(label).fill(words);
        return this;
    }

    Desk tick(String label) {
        field(label).check();
        return this;
    }

    /** By how the words of the option begin. */
    Desk choose(String label, String option) {
        Locator wanted = field(label).locator("option").filter(reads(begins(option)));
        field(label).selectOption(wanted.first().getAttribute("value"));
        return this;
    }

    /** Until these words are on the screen. */
    Desk sees(String words) {
        page.getByText(words).first().waitFor();
        return this;
    }

    /** Once nothing goes on behind the page any more: it refreshes itself until then. */
    Desk settled() {
        page.getByText("Cette page se rafraîchit seule")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        return this;
    }

    /** And no paper in the browser's own viewer. */
    boolean isPage() {
        return page.evaluate("document.contentType").equals("text/html");
    }

    String title() {
        return page.locator("h1").first().innerText().replaceAll("\\s+", " ").strip();
    }

    String path() {
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    /** Where the links of the page lead, as far as they stay in the house. */
    List<String> links() {
        return page.locator("a[href^='/']").all().stream()
                .map(link -> link.getAttribute("href"))
                .distinct()
                .toList();
    }

    /** The first link of the page itself that leads there. */
    String first(String beginning) {
        return page.locator("main a[href^='%s']".formatted(beginning)).first().getAttribute("href");
    }

    /** What the paper behind a link says, page by page. */
    List<String> paper(String link) {
        return read(button(link).getAttribute("href"));
    }

    /** What the paper that a button leads to says. */
    List<String> paperBehind(String button) {
        return read(page.waitForRequest(request -> request.url().endsWith(".pdf"), () -> button(button)
                        .click())
                .url());
    }

    private List<String> read(String address) {
        try {
            return PdfReader.pages(page.request().get(address).body());
        } catch (IOException broken) {
            throw new UncheckedIOException(address + " is no paper", broken);
        }
    }

    /** Kept in {@code target/e2e}. */
    Desk shot(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Guichet.KEPT.resolve(Path.of("journeys", name + ".png"))));
        return this;
    }

    /** For what only a browser can tell. */
    Page page() {
        return page;
    }

    private Locator button(String words) {
        return page.locator("button:visible:not(.first-button), a:visible, summary:visible")
                .filter(reads(exactly(words)))
                .first();
    }

    /** By its whole label, or else by how its label begins. */
    private Locator field(String label) {
        Locator whole = page.getByLabel(exactly(label));
        return (whole.count() > 0 ? whole : page.getByLabel(begins(label))).first();
    }

    private static Locator.FilterOptions reads(Pattern words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
