package org.guichet.walks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every form sent empty: it says what is missing, and axe-core and the ruler find nothing in what it says. */
@ExtendWith(InChromium.class)
class ErrorsWalk {

    /** Empties what can be emptied; lists go to « Choisir… » where they have it. */
    private static final String EMPTY =
            """
            form => {
              for (const one of form.querySelectorAll('input:not([type=hidden]), textarea, select')) {
                if (one.type === 'checkbox' || one.type === 'radio') one.checked = false;
                else one.value = '';
                one.required = false;
              }
              form.noValidate = true;
            }""";

    @ParameterizedTest
    @CsvSource({
        "responsable, /demandes/nouvelle?canal=guichet&demarche=copie-acte-naissance",
        "responsable, /demandes/nouvelle?canal=telephone",
        "responsable, /demandes/nouvelle?canal=courrier",
        "responsable, /usagers/nouveau",
        "responsable, /rappels/nouveau",
        "responsable, /ouverture",
        "responsable, /pile",
        "responsable, /enveloppe",
        "responsable, /etiquettes",
        "responsable, /publipostages/nouveau",
        "responsable, /consultations/nouvelle",
        "responsable, /zones/nouvelle",
        "responsable, /import",
        "responsable, /mon-compte",
        "responsable, /administrations/nouvelle",
        "responsable, /imprimantes/nouvelle",
        "responsable, /calendrier",
        "admin, /commune",
        "admin, /services/1",
        "admin, /agents/nouveau",
        "admin, /enveloppes/DL",
        "sauvegarde, /registre-personnes/communication"
    })
    void a_form_sent_empty_says_what_is_missing(String login, String address, Town town) {
        Desk desk = town.desk(login).open(address);
        Locator form = desk.page().locator("main form[method=post]:has(.bar)").first();
        form.evaluate(EMPTY);
        form.locator(".bar button").first().click();
        desk.page().locator("[role=alert]").first().waitFor();
        List<String> flaws = new ArrayList<>(Axe.flaws(desk));
        flaws.addAll(Geometry.flaws(desk));
        assertEquals("", String.join("\n", flaws));
    }
}
