package org.guichet.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.guichet.accounts.Role;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.guichet.pdf.PdfReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class HelpResourceTest {

    @Inject
    Town town;

    @Inject
    Help help;

    @ParameterizedTest
    @EnumSource
    void every_agent_finds_the_help_in_the_menu_with_the_own_chapter_first(Role role) {
        Page contents = town.browser(role).open("/aide").expect(200);
        String own = help.chapters().stream()
                .filter(one -> one.role() == role)
                .map(Chapter::title)
                .findFirst()
                .orElseThrow();
        assertEquals(own, contents.html().select("main table a").first().text());
        assertEquals(1, contents.html().select("nav.places a[href=/aide]").size());
    }

    @Test
    void every_chapter_opens_and_every_link_and_picture_in_it_leads_somewhere() {
        for (Chapter chapter : help.chapters()) {
            Page page = town.browser(Role.COUNTER).open(chapter.path()).expect(200);
            assertEquals(chapter.title(), page.title());
            page.html()
                    .select("article nav a")
                    .forEach(link -> assertEquals(
                            1, page.html().select(link.attr("href")).size(), chapter.name() + link));
            page.html().select("details img").forEach(image -> {
                assertEquals(
                        200, town.browser(Role.COUNTER).get(image.attr("src")).statusCode(), image.attr("src"));
                assertTrue(!image.attr("alt").isBlank(), image::toString);
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_manual_and_each_crib_sheet_print(Role role) throws Exception {
        Chapter chapter = help.chapters().stream()
                .filter(one -> one.role() == role)
                .findFirst()
                .orElseThrow();
        Response crib = town.browser(role).get(chapter.crib());
        assertEquals("application/pdf", crib.contentType());
        assertEquals(1, PdfReader.pages(crib.asByteArray()).size());
    }

    @Test
    void a_chapter_or_a_picture_that_is_not_there_is_told_so() {
        assertEquals(404, town.browser(Role.COUNTER).get("/aide/sorcellerie").statusCode());
        assertEquals(
                404, town.browser(Role.COUNTER).get("/aide/images/sorcellerie").statusCode());
        assertEquals(404, town.browser(Role.COUNTER).get("/aide/memo/loi.pdf").statusCode());
    }

    @Test
    void a_difficult_field_has_its_help_beside_it_that_leads_to_the_chapter() {
        Page page = town.browser(Role.MAIL)
                .open("/demandes/nouvelle?canal=courrier")
                .expect(200);
        String link = page.html()
                .select("details.help:has(summary:contains(Quelle date écrire)) a")
                .attr("href");
        assertEquals("/aide/loi#dates", link);
        assertTrue(town.browser(Role.MAIL)
                .open("/aide/loi")
                .html()
                .select("#dates")
                .text()
                .contains("cachet"));
    }
}
