package org.guichet.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Browser;
import org.guichet.desk.Town;
import org.guichet.printing.Printers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every page owes to whoever opens it, the pages of errors included. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class EveryPageTest {

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "same-origin",
            "Cache-Control",
            "no-store");

    /** Bytes of a page by itself, compressed as it is sent: a second on the slowest line of a village. */
    private static final int HEAVIEST = 14 * 1024;

    @Inject
    Town town;

    /** Whoever comes after finds a town hall without printers, as most tests take it to be. */
    @AfterEach
    void unplug() {
        Printers.retireAll();
    }

    @Test
    void pages_bear_the_headers_a_token_in_each_form_and_nothing_inline_or_foreign() {
        Routes routes = Routes.in(town);
        List<String> flaws = new ArrayList<>();
        RouteTable.routes().stream().filter(route -> route.startsWith("GET")).forEach(route -> {
            Role role = RouteTable.rolesOf(route).orElseThrow().iterator().next();
            flaws.addAll(flaws(routes.address(route), town.browser(role)));
        });
        assertEquals(List.of(), flaws);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/demandes/nouvelle?canal=guichet",
                "/demandes/nouvelle?canal=courrier",
                "/demandes/nouvelle?canal=fax",
                "/recherche?q=partout",
                "/recherche?q=20260000010",
                "/agents",
                "/nulle-part",
                "/dossiers/20260000010"
            })
    void so_do_pages_with_something_found_refused_or_missing(String address) {
        assertEquals(List.of(), flaws(address, town.browser(Role.COUNTER)));
    }

    @Test
    void so_does_the_login_page() {
        town.open();
        assertEquals(List.of(), flaws("/connexion", Browser.stranger()));
        assertEquals(List.of(), flaws("/connexion?erreur=oui", Browser.stranger()));
    }

    @ParameterizedTest
    @CsvSource({"/demandes", "/mon-compte", "/deconnexion", "/renseignements"})
    void a_form_with_a_wrong_token_or_none_is_answered_with_a_page_in_french(String address) {
        Browser browser = town.browser(Role.COUNTER).twin();
        assertRefused(browser.post(address, Map.of("jeton", "AAAAAAAAAAAAAAAAAAAAAA")));
        assertRefused(browser.post(address, Map.of("canal", "guichet")));
    }

    @Test
    void the_style_sheet_may_be_kept_by_the_browser() {
        assertTrue(Browser.stranger().get("/style.css").statusCode() == 200);
        assertEquals(
                "public, immutable, max-age=31536000",
                Browser.stranger().get("/style.css").header("Cache-Control"));
    }

    private static void assertRefused(Response answer) {
        assertEquals(400, answer.statusCode());
        assertTrue(answer.contentType().startsWith("text/html"), answer::contentType);
        Document page = Jsoup.parse(answer.asString());
        assertTrue(page.text().contains("Cette page est restée ouverte trop longtemps"), page::text);
        assertEquals("fr", page.select("html").attr("lang"));
    }

    private static List<String> flaws(String address, Browser browser) {
        Response answer = browser.get(address);
        List<String> flaws = new ArrayList<>();
        HEADERS.forEach((name, value) -> {
            if (!value.equals(answer.header(name))) {
                flaws.add("%s: %s is %s".formatted(address, name, answer.header(name)));
            }
        });
        if (answer.contentType().startsWith("text/html")) {
            Document page = Jsoup.parse(answer.asString());
            page.select("style, [style], script:not([src]), base, iframe, object, embed")
                    .forEach(inline -> flaws.add(address + ": " + inline));
            page.getAllElements().stream()
                    .filter(element -> element.attributes().asList().stream()
                            .anyMatch(attribute -> attribute.getKey().startsWith("on")))
                    .forEach(handler -> flaws.add(address + ": " + handler));
            int weight = compressed(answer.asString());
            if (weight > HEAVIEST) {
                flaws.add("%s weighs %d bytes".formatted(address, weight));
            }
            page.select("input[type=radio]").stream()
                    .map(radio -> radio.attr("name"))
                    .distinct()
                    .filter(group -> page.select("input[type=radio][checked][name='" + group + "']")
                            .isEmpty())
                    .forEach(group -> flaws.add(address + ": a browser in text mode ticks the first of " + group));
            for (String attribute : List.of("src", "href", "action", "data-live")) {
                page.select("[%s]".formatted(attribute)).eachAttr(attribute).stream()
                        .filter(link -> !link.matches("[/#](?!/)[^{}]*"))
                        .forEach(foreign -> flaws.add(address + ": " + foreign));
            }
            page.select("form[method=post]").stream()
                    .filter(form ->
                            form.select("input[name=jeton]").attr("value").isEmpty())
                    .forEach(form -> flaws.add(address + ": no token in " + form.attr("action")));
        }
        return flaws;
    }

    private static int compressed(String page) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(page.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return bytes.size();
    }
}
