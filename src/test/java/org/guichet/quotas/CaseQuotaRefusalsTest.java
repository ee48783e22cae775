package org.guichet.quotas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.guichet.accounts.Role;
import org.guichet.cases.Case;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Page;
import org.guichet.desk.Zones;
import org.guichet.privacy.AuditEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From « Zone à choisir » to a decision that counts, and to its withdrawal. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
/** What is not decided, not shown, and why. */
class CaseQuotaRefusalsTest extends QuotaDesk {

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "un", "1000", "1.5", "99999999999999999999"})
    void a_number_of_dwellings_is_a_number_and_the_reason_typed_stays(String dwellings) {
        Zone zone = Zones.of(town, 3);
        Page refused = Requests.page(town, Requests.in(town, zone))
                .type("Nombre de logements", dwellings)
                .type("Motif", "Un motif tapé.")
                .press("Accorder")
                .expect(422);
        assertTrue(refused.alert().contains("Indiquez le nombre de logements en chiffres"), refused::alert);
        assertEquals("Un motif tapé.", refused.typed("Motif"));
        assertEquals(new Tally(3, 0), zone.tally());
    }

    @Test
    void a_reason_too_long_to_print_is_refused_before() {
        Page refused = Requests.page(town, Requests.in(town, Zones.of(town, 3)))
                .type("Motif", "mot ".repeat(300))
                .press("Accorder")
                .expect(422);
        assertTrue(refused.alert().contains("la place est de 1 000"), refused::alert);
    }

    @Test
    void pressing_twice_decides_once_and_says_so() {
        Zone zone = Zones.of(town, 3);
        Page page = Requests.page(town, Requests.in(town, zone));
        page.press("Accorder").expect(200);
        Page again = page.press("Accorder").expect(422);
        assertTrue(again.alert().contains("Une décision est déjà prise pour ce dossier"), again::alert);
        assertEquals(new Tally(3, 1), zone.tally());
    }

    @Test
    void the_zone_changes_only_while_nothing_is_decided() {
        Zone first = Zones.of(town, 3);
        Zone second = Zones.of(town, 3);
        Case dossier = Requests.in(town, first);
        Page early = Requests.page(town, dossier);
        early.choose("Zone où", second.name).press("Choisir cette zone").expect(200);
        Requests.grant(town, dossier).expect(200);
        assertEquals(new Tally(3, 0), first.tally());
        assertEquals(new Tally(3, 1), second.tally());
        Page late =
                early.choose("Zone où", first.name).press("Choisir cette zone").expect(422);
        assertTrue(late.alert().contains("retirez-la avant d’en changer"), late::alert);
    }

    @Test
    void nothing_is_decided_without_a_zone_in_a_closed_one_or_in_a_closed_case() {
        Zone zone = Zones.of(town, 3);
        Case dossier = Requests.in(town, zone);
        Page page = Requests.page(town, dossier);
        String to = Requests.open(town).path() + "/quota/decision";
        String token = town.browser(Role.OFFICER).token();
        assertEquals(
                422,
                town.browser(Role.OFFICER)
                        .post(to, Map.of("jeton", token, "verdict", "GRANTED", "dwellings", "1"))
                        .statusCode());
        assertEquals(
                422,
                town.browser(Role.OFFICER)
                        .post(dossier.path() + "/quota/decision", Map.of("jeton", token, "verdict", "WITHDRAWN"))
                        .statusCode());
        town.browser(Role.MANAGER)
                .open(zone.path() + "/modifier")
                .tick("Zone fermée")
                .press("Enregistrer")
                .expect(200);
        assertTrue(page.press("Accorder").expect(422).alert().contains("est fermée : plus rien"));
        town.browser(Role.MANAGER)
                .open(dossier.path())
                .choose("Raison", "Sans objet")
                .save("Clore")
                .expect(200);
        assertTrue(page.press("Refuser").expect(422).alert().contains("Ce dossier est clos"));
        assertEquals(0, QuotaDecision.count(zone));
    }

    @Test
    void a_case_of_another_procedure_has_no_quota() {
        Page page = town.browser(Role.OFFICER)
                .open(town.roadReport(null).path() + "/quota")
                .expect(422);
        assertTrue(page.says("n’est comptée dans aucun quota"));
    }

    @Test
    void the_counter_reads_and_does_not_decide() {
        Case dossier = Requests.in(town, Zones.of(town, 3));
        Page page = town.browser(Role.COUNTER).open(dossier.path() + "/quota").expect(200);
        assertTrue(page.says("il en reste 3"));
        assertFalse(page.offers("Accorder") || page.offers("Choisir cette zone"));
    }

    @Test
    void a_discreet_case_hides_who_and_where_from_those_who_do_not_treat_it() {
        Zone zone = Zones.of(town, 3);
        Case dossier = Requests.granted(town, zone);
        QuarkusTransaction.requiringNew().run(() -> Case.update("discreet = true where id = ?1", dossier.id));
        Page seen = town.browser(Role.MANAGER).open(zone.path());
        assertTrue(seen.says("Mme Éloïse Meublé") && seen.says("12 rue des Écoles (parcelle AB 1204)"));
        Page hidden = town.browser(Role.COUNTER).open(zone.path());
        assertTrue(hidden.says("dossier discret"));
        assertFalse(hidden.says("Meublé") || hidden.says("12 rue des Écoles"));
        town.browser(Role.COUNTER).open(dossier.path() + "/quota").expect(403);
    }

    @Test
    void whoever_reads_prints_or_decides_is_on_record() {
        Zone zone = Zones.of(town, 3);
        Case dossier = Requests.granted(town, zone);
        town.browser(Role.COUNTER).open(zone.path()).expect(200);
        assertEquals(200, town.browser(Role.COUNTER).get(zone.path() + ".pdf").statusCode());
        assertEquals(
                List.of("VIEWED", "PRINTED"),
                AuditEntry.<AuditEntry>list("subject = ?1 and login = 'counter' order by id", "zone " + zone.name)
                        .stream()
                        .map(entry -> entry.deed.name())
                        .toList());
        assertTrue(AuditEntry.count("caseId = ?1 and login = 'officer' and deed = 'CHANGED'", dossier.id) == 2);
    }
}
