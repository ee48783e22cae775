package org.guichet.mailings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.guichet.accounts.Role;
import org.guichet.cases.Case;
import org.guichet.desk.Browser;
import org.guichet.desk.Page;
import org.guichet.privacy.AuditEntry;
import org.junit.jupiter.api.Test;

/** Who is in the register of vulnerable people is told by no letter, no list, no trail and no register of post to who may not know. */
@QuarkusTest
class RegisterMailingTest extends MailingDesk {

    private static final String SUBJECT = "Canicule, comment allez-vous";

    @Test
    void only_who_may_open_the_register_writes_to_it_and_nobody_else_sees_the_letter() {
        listed("Vulnérable");
        Page manager = written(town.browser(Role.MANAGER), SUBJECT);
        assertFalse(manager.offers("Ajouter les personnes du registre"));
        assertTrue(manager.tamper("kind", "REGISTER")
                .press("Ajouter cette rue")
                .expect(422)
                .alert()
                .contains("un droit à part"));

        Browser keeper = keeper();
        Page page = written(keeper, SUBJECT)
                .press("Ajouter les personnes du registre")
                .expect(200);
        assertTrue(page.says("Vulnérable") && page.says("qui a le droit de l’ouvrir"), page::text);
        String count =
                page.html().select("section[aria-label=Décompte] h2").text().replace('\u202f', ' ');
        Page ready = frozen(keeper, page, count);
        assertTrue(
                String.join("\n", pages(keeper, ready.path() + "/lettres.pdf")).contains("Éloïse Vulnérable"));

        for (Role role : List.of(Role.MANAGER, Role.MAIL, Role.OFFICER)) {
            Browser other = town.browser(role);
            for (String paper : List.of(
                    "", "/lettres.pdf", "/etiquettes.pdf", "/tournee", "/tournee.pdf", "/affiche.pdf", "/modifier")) {
                assertEquals(403, other.get(ready.path() + paper).statusCode(), role + paper);
            }
            assertFalse(other.open("/publipostages")
                    .html()
                    .select("a[href=%s]".formatted(ready.path()))
                    .hasText());
            assertFalse(other.open("/tournees")
                    .html()
                    .select("a[href=%s]".formatted(ready.path()))
                    .hasText());
        }
        Page register = town.browser(Role.MANAGER).open("/registres/depart?q=diffusion+restreinte");
        assertTrue(register.says("Lettre à plusieurs, diffusion restreinte"), register::text);
        assertFalse(register.says("Canicule"), register::text);
    }

    @Test
    void the_trail_says_that_it_was_written_and_not_to_whom_nor_what_about() {
        listed("Discrète");
        Browser keeper = keeper();
        Page page = written(keeper, "Plan grand froid").press("Ajouter les personnes du registre");
        page.html().select("button[aria-label$='Éloïse Discrète']").forEach(button -> button.text("Retirer Discrète"));
        Page without = page.press("Retirer Discrète").expect(200);
        keeper.get(without.path() + "/etiquettes.pdf");
        List<String> trail = QuarkusTransaction.requiringNew().call(() -> AuditEntry.<AuditEntry>list(
                        "login = 'registrecourrier' and subject like ?1 and at is not null order by id",
                        "lettre à plusieurs n° %d%%".formatted(number(page)))
                .stream()
                .map(entry -> entry.subject + entry.residentId)
                .skip(2) // written and looked at before it was for the register
                .distinct()
                .toList());
        assertEquals(List.of("lettre à plusieurs n° %dnull".formatted(number(page))), trail);
    }

    @Test
    void the_procedure_of_the_register_is_no_way_round_its_right() {
        Page page = written(town.browser(Role.MANAGER), "Détour");
        page.html()
                .select("#procedure")
                .get(0)
                .append("<option selected value=registre-personnes-vulnerables>x</option>");
        Page refused = page.type("Demandes reçues depuis le", "01/01/2026")
                .press("Ajouter cette démarche")
                .expect(422);
        assertTrue(refused.alert().contains("choisissez le registre"), refused::alert);
    }

    @Test
    void the_register_and_a_discreet_procedure_are_two_letters() {
        Page page = written(keeper(), "Mélange").press("Ajouter les personnes du registre");
        Page refused = page.choose("Démarche demandée", "Médiation entre voisins")
                .type("Demandes reçues depuis le", "01/01/2026")
                .press("Ajouter cette démarche")
                .expect(422);
        assertTrue(refused.alert().contains("faites deux lettres"), refused::alert);
    }

    private void listed(String lastName) {
        Case dossier = town.vulnerablePerson(living(lastName, "1 rue du Secours"));
        town.browser(Role.SAFEGUARD)
                .open(dossier.path() + "/registre")
                .type("Accord donné le", "20/11/2026")
                .choose("Comment", "par téléphone")
                .choose("Par qui", "la personne elle-même")
                .press("Inscrire")
                .expect(200);
    }
}
