package org.guichet.signing;

import static org.guichet.desk.SignedLetters.again;
import static org.guichet.desk.SignedLetters.code;
import static org.guichet.desk.SignedLetters.folder;
import static org.guichet.desk.SignedLetters.pile;
import static org.guichet.desk.SignedLetters.toSign;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.guichet.accounts.Role;
import org.guichet.cases.Channel;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.guichet.letters.Letter;
import org.guichet.letters.LetterStep;
import org.junit.jupiter.api.Test;

/** From the folder on the mayor's desk to the counter and the post, through five pairs of hands. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class SignatureDayTest {

    @Inject
    Town town;

    @Test
    void a_day_of_signatures() {
        town.open();
        Letter posted = toSign(town, town.birthRecord(town.resident("Matin"), Channel.MAIL));
        Letter refused = toSign(town, town.birthRecord(town.resident("Midi"), Channel.MAIL));
        String folder = folder(town, posted, refused);

        Page mayors = town.browser(Role.SIGNATORY).open("/").follow("Parapheur");
        mayors = town.browser(Role.SIGNATORY)
                .open(mayors.html().select("a[href=%s]".formatted(folder)).attr("href"));
        mayors.html().select("input[name=signee.%d]".formatted(refused.id)).removeAttr("checked");
        mayors.html().getElementById("remarque." + refused.id).text("Il manque la date.");
        assertTrue(mayors.press("Toutes signées, sauf celles que j’ai décochées")
                .expect(200)
                .says("refermé"));

        Page officers = town.browser(Role.OFFICER).open("/").expect(200);
        assertTrue(
                officers.html().select(".trays [aria-current]").text().startsWith("Signatures refusées"),
                "an officer’s day begins with what came back");
        Page draft =
                town.browser(Role.OFFICER).open(refused.path()).press("Reprendre le texte dans un nouveau brouillon");
        Page finished = draft.type("Texte", draft.typed("Texte") + "\n\nFait le 23 novembre.")
                .press("Enregistrer et voir la lettre")
                .press("Rendre définitive")
                .expect(200);
        Letter again = Letter.byId(Long.parseLong(finished.path().replaceAll("\\D", "")))
                .orElseThrow();
        String second = folder(town, again);
        town.browser(Role.MAIL)
                .open(second)
                .press("Toutes signées, sauf celles que j’ai décochées")
                .expect(200);

        Page pile = pile(town, Role.MAIL, "Postées")
                .type("Code en barres", code(posted))
                .press("Noter");
        assertTrue(pile.says("1 notée"), pile::text);
        town.browser(Role.COUNTER)
                .open(finished.path())
                .follow("Remettre en main propre")
                .choose("Pièce d’identité", "aucune, connue")
                .press("Remise contre signature")
                .expect(200);
        assertNull(again(posted).awaits);
        assertNull(again(again).awaits);
        assertEquals(
                List.of("SIGNED", "HANDED"),
                LetterStep.of(again).stream().map(step -> step.step.name()).toList());
    }
}
