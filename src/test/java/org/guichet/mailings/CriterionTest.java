package org.guichet.mailings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.guichet.accounts.Role;
import org.guichet.cases.Case;
import org.guichet.cases.Channel;
import org.guichet.contact.PostalAddress;
import org.guichet.desk.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a letter is for: a street, a procedure, a list. */
@QuarkusTest
class CriterionTest extends MailingDesk {

    @Test
    void a_street_is_taken_by_side_and_number_however_its_name_is_written() {
        living("Un", "1 rue St Clair");
        living("Trois-bis", "3bis RUE SAINT-CLAIR");
        living("Quatre", "4 rue Saint Clair");
        living("Onze", "11, rue saint clair".replace(",", ""));
        living("Sansnuméro", "rue Saint-Clair");
        living("Voisine", "1 rue Saint-Clair-sur-Mer");
        changed(
                living("Dailleurs", "1 rue Saint-Clair"),
                resident -> resident.address =
                        new PostalAddress(null, null, "1 rue Saint-Clair", null, "35400", "Saint-Malo", null));
        Page all = street("rue Saint-Clair", "Les deux", "", "");
        assertEquals(
                List.of("Un", "Trois-bis", "Onze", "Quatre", "Sansnuméro"),
                inOrder(
                                String.join(" ", envelopes(all)),
                                "Un ",
                                "Trois-bis",
                                "Onze",
                                "Quatre",
                                "Sansnuméro",
                                "Voisine",
                                "Dailleurs")
                        .stream()
                        .map(String::strip)
                        .toList());
        Page odd = street("rue saint clair", "Côté impair", "2", "11");
        assertTrue(odd.says("rue saint clair, côté impair, à partir du n° 2, jusqu’au n° 11"), odd::text);
        assertEquals(2, envelopes(odd).size(), odd::text);
        assertEquals(
                1, envelopes(street("rue Saint-Clair", "Côté pair", "", "")).size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ''                | ''   | ''   | Indiquez la rue
            rue Nullepart     | ''   | ''   | Aucune fiche n’a d’adresse là
            '" or 1=1 --'     | ''   | ''   | Aucune fiche n’a d’adresse là
            '''@:*&|!()'      | ''   | ''   | Aucune fiche n’a d’adresse là
            rue des Refus     | 9    | 3    | Le dernier numéro est avant le premier
            rue des Refus     | 3bis | ''   | sans bis ni lettre
            rue des Refus     | 9    | 99   | Aucune fiche n’a d’adresse là
            """)
    void a_street_where_nobody_is_is_refused_and_kept(String street, String from, String to, String words) {
        living("Refusée", "1 rue des Refus");
        Page refused = street(street, "Les deux", from, to).expect(422);
        assertTrue(refused.alert().contains(words), refused::alert);
        assertEquals(street, refused.typed("Rue, sans numéro"));
    }

    @Test
    void a_street_half_named_is_proposed_whole() {
        living("Proposée", "1 impasse des Mimosas");
        Page refused = street("mimosas", "Les deux", "", "").expect(422);
        Page added =
                refused.tick("impasse des Mimosas").press("Ajouter cette rue").expect(200);
        assertTrue(added.says("1 lettre") && added.says("Proposée"), added::text);
    }

    @Test
    void a_procedure_brings_those_who_asked_since_a_day_once_each() {
        var asked = living("Demandeuse", "1 rue de la Démarche");
        town.birthRecord(asked, Channel.COUNTER);
        town.birthRecord(asked, Channel.MAIL);
        Page page = procedure(written("Actes"), "Copie d’acte de naissance", "23/11/2026")
                .expect(200);
        assertEquals(1, count(page, "Demandeuse"), page::text);
        Page later = procedure(written("Actes"), "Copie d’acte de naissance", "24/11/2026")
                .expect(200);
        assertEquals(0, count(later, "Demandeuse"));
        assertTrue(procedure(written("Actes"), "Copie d’acte de naissance", "hier")
                .expect(422)
                .alert()
                .contains("pas lisible"));
    }

    @Test
    void a_discreet_procedure_makes_a_letter_that_only_its_writer_and_the_management_see() {
        town.request("mediation", living("Fâchée", "1 rue de la Discorde"), Map.of());
        Page officer = procedure(
                        written(town.browser(Role.OFFICER), "Médiation"), "Médiation entre voisins", "01/11/2026")
                .expect(200);
        assertTrue(officer.says("visible seulement de qui l’a écrite et de la direction"), officer::text);
        assertFalse(officer.says("Fâchée"), "of another department, whose cases this officer does not see");
        Page manager =
                procedure(written(town.browser(Role.MANAGER), "Médiation"), "Médiation entre voisins", "01/11/2026");
        assertTrue(manager.says("Fâchée"), manager::text);
        assertEquals(403, clerk().get(manager.path()).statusCode());
        assertEquals(403, town.browser(Role.OFFICER).get(manager.path()).statusCode());
        assertFalse(clerk().open("/publipostages")
                .html()
                .select("a[href=%s]".formatted(manager.path()))
                .hasText());
        for (String paper : List.of("/lettres.pdf", "/etiquettes.pdf", "/affiche.pdf", "/tournee.pdf", "/essai.pdf")) {
            assertEquals(403, clerk().get(manager.path() + paper).statusCode(), paper);
        }
    }

    @Test
    void a_discreet_case_of_a_usual_procedure_is_left_out() {
        var hidden = town.birthRecord(living("Cachée", "1 rue Cachée"), Channel.COUNTER);
        QuarkusTransaction.requiringNew().run(() -> Case.<Case>findById(hidden.id).discreet = true);
        Page page = procedure(written(town.browser(Role.MANAGER), "Actes"), "Copie d’acte de naissance", "01/11/2026");
        assertEquals(0, count(page, "Cachée"), "everybody may see this letter");
    }

    @Test
    void subscribers_get_it_as_their_list_says_and_who_left_the_list_does_not() {
        var school = "École des Abonnés";
        town.request("echanges-papier-ecole", living("Abonnée", "1 rue de l’École"), Map.of("liste", school));
        Page page = written("Kermesse")
                .choose("Liste", "Échanges sur papier avec l’école, École des Abonnés (1)")
                .choose("Comment arrive-t-elle aux abonnés", "Portée")
                .press("Ajouter cette liste")
                .expect(200);
        assertTrue(page.says("1 lettre") && page.says("À porter en tournée"), page::text);
        assertTrue(
                written("Rien").press("Ajouter cette liste").expect(422).alert().contains("Choisissez la liste"));
    }

    @Test
    void whoever_is_brought_twice_gets_one_letter_and_a_criterion_is_taken_back() {
        living("Double", "1 rue Double");
        Page once = toStreet(written("Double"), "rue Double", "Par la poste");
        Page twice = toStreet(once, "rue double", "Portée");
        assertTrue(twice.says("1 lettre") && twice.says("À poster"), "the first criterion says how");
        twice.html()
                .select("button[aria-label^=Retirer : rue Double]")
                .forEach(button -> button.text("Retirer la rue"));
        Page left = twice.press("Retirer la rue");
        assertTrue(left.says("1 lettre") && left.says("À porter en tournée"), left::text);
    }

    private Page street(String street, String side, String from, String to) {
        return written("Par rue")
                .type("Rue, sans numéro", street)
                .choose("Côtés", side)
                .type("Du n°", from)
                .type("Au n°", to)
                .press("Ajouter cette rue");
    }

    private static Page procedure(Page page, String title, String since) {
        return page.choose("Démarche demandée", title)
                .type("Demandes reçues depuis le", since)
                .press("Ajouter cette démarche");
    }

    private static List<String> envelopes(Page page) {
        return page.html().select("td.asis").eachText();
    }

    private static long count(Page page, String name) {
        return envelopes(page).stream().filter(one -> one.contains(name)).count();
    }
}
