package org.guichet.walks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The keys of every page, and a barcode reader, which is a quick typist. */
@ExtendWith(InChromium.class)
class KeysWalk {

    @Test
    void the_question_mark_lists_the_keys_of_the_page_and_escape_closes_the_list(Town town) {
        Desk desk = town.desk("accueil").open("/demarches");
        desk.page().locator("h1").click(); // out of the search box
        desk.page().keyboard().press("?");
        desk.sees("Touches du clavier");
        String keys = desk.page().locator("dialog").innerText();
        for (String key : new String[] {"G", "T", "C", "/", "Ctrl + Entrée"}) {
            assertTrue(keys.lines().anyMatch(line -> line.equals(key) || line.startsWith(key + "\t")), keys);
        }
        desk.page().keyboard().press("Escape");
        assertEquals(0, desk.page().locator("dialog[open]").count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/demarches", "/registres/depart", "/accessibilite", "/aide"})
    void a_letter_read_by_its_bars_is_found_from_any_page(String page, Town town) {
        Desk desk = town.desk("accueil").open(page);
        desk.page().evaluate("document.activeElement.blur()");
        desk.page().keyboard().type("D2026000005");
        desk.page().keyboard().press("Enter");
        desk.page().waitForURL("**/courriers/**");
        desk.sees("2026 / 5");
    }
}
