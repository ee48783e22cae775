package org.guichet.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jsoup.select.Elements;

/** A page as it came back, where things are found by what a person reads. */
public final class Page {

    private static final Duration MOMENT = Duration.ofMillis(20);

    private final Browser browser;
    private final String path;
    private final int status;
    private final Document document;

    Page(Browser browser, String path, int status, Document document) {
        this.browser = browser;
        this.path = path;
        this.status = status;
        this.document = document;
    }

    public int status() {
        return status;
    }

    public String path() {
        return path;
    }

    public Document html() {
        return document;
    }

    public String title() {
        return plain(document.select("h1"));
    }

    /** Everything a person reads below the head of the page. */
    public String text() {
        return plain(document.select("main"));
    }

    /** The words of an alert: what went wrong. */
    public String alert() {
        return plain(document.select("[role=alert]"));
    }

    public boolean says(String words) {
        return text().contains(words);
    }

    public boolean offers(String button) {
        return document.select("main a, main button, main summary").stream()
                .anyMatch(one -> one.text().equals(button));
    }

    /** The page once nothing goes on behind it any more. */
    public Page settled() {
        Page now = this;
        for (int patience = 0; patience < 600 && now.says("Cette page se rafraîchit seule"); patience++) {
            LockSupport.parkNanos(MOMENT.toNanos());
            now = browser.open(path);
        }
        return now.expect(200);
    }

    public Page expect(int expected) {
        assertEquals(expected, status, this::text);
        return this;
    }

    public Page type(String label, String words) {
        Element field = field(label);
        if (field.normalName().equals("textarea")) {
            field.text(words);
        } else {
            field.attr("value", words);
        }
        return this;
    }

    /** What a field holds now. */
    public String typed(String label) {
        Element field = field(label);
        return field.normalName().equals("textarea") ? field.wholeText().stripLeading() : field.val();
    }

    /** What the list of that name has chosen now. */
    public String chosen(String list) {
        return document.select("#%s option[selected]".formatted(list)).val();
    }

    /** Chooses in a list by the words of the option, or ticks a box or a round button by its label. */
    public Page choose(String label, String option) {
        Element list = field(label);
        list.select("option").removeAttr("selected");
        Element wanted = list.select("option").stream()
                .filter(one -> one.text().startsWith(option))
                .findFirst()
                .orElse(null);
        assertNotNull(wanted, () -> "« %s » n’offre pas « %s »".formatted(label, option));
        wanted.attr("selected", "selected");
        return this;
    }

    public Page tick(String label) {
        Element box = field(label);
        if (box.attr("type").equals("radio")) {
            document.select("input[name=%s]".formatted(box.attr("name"))).removeAttr("checked");
        }
        box.attr("checked", "checked");
        return this;
    }

    /** Changes a hidden field, as only somebody who tampers with the page does. */
    public Page tamper(String name, String value) {
        document.select("main [name=%s]".formatted(name))
                .forEach(field -> field.val(value).attr("value", value));
        return this;
    }

    public Page follow(String link) {
        Element anchor = document.select("a").stream()
                .filter(one -> words(one).equals(link))
                .findFirst()
                .orElse(null);
        assertNotNull(anchor, () -> "no link « %s » on %s".formatted(link, path));
        return browser.open(anchor.attr("href"));
    }

    /** Presses a button and gives the page it leads to. */
    public Page press(String button) {
        return send(button(button));
    }

    private Page send(Element pressed) {
        FormElement form = (FormElement) pressed.closest("form");
        assertNotNull(form, () -> "« %s » sends nothing".formatted(pressed.text()));
        Map<String, String> values = new LinkedHashMap<>();
        form.formData().forEach(pair -> values.put(pair.key(), pair.value()));
        form.select("input[type=radio][checked][value='']") // jsoup would send « on »
                .forEach(radio -> values.put(radio.attr("name"), ""));
        form.select("button").forEach(one -> values.remove(one.attr("name")));
        if (!pressed.attr("name").isEmpty()) {
            values.put(pressed.attr("name"), pressed.attr("value"));
        }
        boolean changes = form.attr("method").equals("post");
        return changes ? browser.send(path, form.attr("action"), values) : browser.ask(form.attr("action"), values);
    }

    /** Types in the box at the head of the page and presses Enter, as a barcode reader does. */
    public Page search(String words) {
        return browser.ask(document.select("form[role=search]").attr("action"), Map.of("q", words));
    }

    /** Saves the one form that an action of a case opens. */
    public Page save(String action) {
        return send(document.select("details").stream()
                .filter(one -> one.select("summary").text().equals(action))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no action « %s » on %s".formatted(action, path)))
                .selectFirst("button"));
    }

    private Element button(String words) {
        return document.select("main button, header button").stream()
                .filter(one -> words(one).equals(words))
                .filter(one -> !one.hasClass("first-button"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button « %s » on %s : %s".formatted(words, path, text())));
    }

    /** By its whole label, or else by how its label begins. */
    private Element field(String label) {
        Element named = document.select("label").stream()
                .filter(one -> words(one).startsWith(label))
                .min(Comparator.comparing(one -> words(one).length()))
                .orElseThrow(() -> new AssertionError("no field « %s » on %s".formatted(label, path)));
        Element field =
                named.attr("for").isEmpty() ? named.selectFirst("input") : document.getElementById(named.attr("for"));
        assertNotNull(field, () -> "the label « %s » names no field".formatted(label));
        return field;
    }

    private static String words(Element element) {
        return plain(new Elements(element));
    }

    private static String plain(Elements elements) {
        return plain(elements.text());
    }

    /** With ordinary spaces, as tests are typed. */
    public static String plain(String words) {
        return words.replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
