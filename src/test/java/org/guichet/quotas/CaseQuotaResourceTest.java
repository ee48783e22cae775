package org.guichet.quotas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.guichet.accounts.Role;
import org.guichet.cases.Case;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Page;
import org.guichet.desk.Zones;
import org.guichet.pdf.PdfReader;
import org.guichet.web.Paging;
import org.junit.jupiter.api.Test;

/** From « Zone à choisir » to a decision that counts, and to its withdrawal. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
/** A change of use is granted, refused, withdrawn, and counted. */
class CaseQuotaResourceTest extends QuotaDesk {

    @Test
    void a_new_case_asks_for_its_zone_then_says_what_is_left_there() {
        Zone zone = Zones.of(town, 3);
        Case dossier = Requests.open(town);
        Page asking = caseOf(dossier);
        assertTrue(asking.says("Zone à choisir."));
        asking.follow("Choisir la zone")
                .choose("Zone où", zone.name)
                .press("Choisir cette zone")
                .expect(200);
        Page chosen = caseOf(dossier);
        assertTrue(chosen.says("Zone %s : 0 accordé sur 3, il en reste 3.".formatted(zone.name)), chosen::text);
        assertTrue(chosen.says("Pas encore de décision."));
        assertTrue(chosen.says("Suivi. Zone : " + zone.name));
    }

    @Test
    void a_grant_counts_and_the_page_says_what_is_left_before_and_after() {
        Zone zone = Zones.of(town, 3);
        Case dossier = Requests.in(town, zone);
        Page page = Requests.page(town, dossier);
        assertTrue(page.says("Avant cette décision il en reste 3 Après un accord pour 1 il en reste 2"), page::text);
        Page decided = page.type("Nombre de logements", "2").press("Accorder").expect(200);
        assertTrue(decided.says(
                "Accordé pour 2 logements, zone %s (2 accordés sur 3, il en reste 1).".formatted(zone.name)));
        assertEquals(new Tally(3, 2), zone.tally());
        assertTrue(caseOf(dossier).says("Suivi. Accordé pour 2 logements"));
        assertTrue(caseOf(dossier).says("Le 23/11/2026 : accordé pour 2 logements"));
    }

    @Test
    void a_refusal_says_why_and_counts_nothing() {
        Zone zone = Zones.of(town, 3);
        Page page = Requests.page(town, Requests.in(town, zone));
        assertTrue(page.press("Refuser").expect(422).alert().contains("un refus donne ses motifs"));
        page.type("Motif", "Le logement n’est pas décent.").press("Refuser").expect(200);
        assertEquals(new Tally(3, 0), zone.tally());
        assertEquals(1, QuotaDecision.count(zone));
    }

    @Test
    void over_quota_is_granted_only_with_a_reason_told_everywhere() throws IOException {
        Zone zone = Zones.of(town, 1);
        Requests.granted(town, zone);
        Case dossier = Requests.in(town, zone);
        Page page = Requests.page(town, dossier);
        assertTrue(page.says("Un accord dépasserait le quota"));
        Page refused = page.type("Motif", "   ").press("Accorder").expect(422);
        assertTrue(
                refused.alert()
                        .contains("Cet accord dépasse le quota de la zone (1 accordé sur 1, il n’en reste aucun)"),
                refused::alert);
        assertEquals(new Tally(1, 1), zone.tally());

        String reason = "Transfert de l’autorisation d’un logement détruit par l’incendie.";
        refused.type("Motif", reason).press("Accorder").expect(200);
        assertEquals(new Tally(1, 2), zone.tally());
        assertTrue(caseOf(dossier).html().select("aside").text().contains(reason));
        Page list = town.browser(Role.OFFICER).open(zone.path());
        assertTrue(list.says("Accordé hors quota") && list.says(reason));
        assertTrue(String.join(
                        " ",
                        PdfReader.pages(town.browser(Role.OFFICER)
                                .get(zone.path() + ".pdf")
                                .asByteArray()))
                .replace('\n', ' ')
                .contains("Transfert de"));
        assertEquals(
                Map.of(
                        "zone",
                        zone.name,
                        "quota",
                        "1",
                        "accordes",
                        "2",
                        "reste",
                        "0",
                        "decision",
                        "accordée",
                        "motif",
                        reason),
                words(dossier));
    }

    @Test
    void a_letter_says_the_figures_of_the_day_it_was_decided() {
        Zone zone = Zones.of(town, 3);
        Case dossier = Requests.open(town);
        assertEquals(
                Map.of("zone", "", "quota", "", "accordes", "", "reste", "", "decision", "", "motif", ""),
                words(dossier));
        Requests.page(town, dossier).choose("Zone où", zone.name).press("Choisir cette zone");
        Requests.granted(town, zone);
        assertEquals("2", words(dossier).get("reste"));
        Requests.grant(town, dossier).expect(200);
        Requests.granted(town, zone);
        assertEquals("1", words(dossier).get("reste"));
        assertEquals("2", words(dossier).get("accordes"));
    }

    @Test
    void the_letters_of_the_catalogue_say_the_zone_what_is_left_and_the_reason() {
        Zone zone = Zones.of(town, 1);
        Requests.granted(town, zone);
        Case dossier = Requests.in(town, zone);
        Requests.page(town, dossier)
                .type("Motif", "Logement rendu à l’habitation rue Basse.")
                .press("Accorder")
                .expect(200);
        String text = town.browser(Role.OFFICER)
                .open(dossier.path() + "/courriers/nouveau")
                .tick("Le changement d’usage est autorisé")
                .press("Écrire cette lettre")
                .expect(200)
                .typed("Texte");
        assertTrue(
                text.contains("**Zone :** " + zone.name
                        + ". Le nombre d’autorisations y est limité à 1 ; nombre accordé : 2, nombre restant : 0."),
                text);
        assertTrue(text.contains("**Motif :** Logement rendu à l’habitation rue Basse."), text);
    }

    @Test
    void a_withdrawal_says_why_frees_the_place_and_lets_one_decide_again() {
        Zone zone = Zones.of(town, 1);
        Case dossier = Requests.granted(town, zone);
        Page page = Requests.page(town, dossier);
        assertTrue(page.press("Retirer la décision").expect(422).alert().contains("Dites pourquoi"));
        page.type("Pourquoi retirer", "La propriétaire renonce.")
                .press("Retirer la décision")
                .expect(200);
        assertEquals(new Tally(1, 0), zone.tally());
        Requests.grant(town, dossier).expect(200);
        assertEquals(new Tally(1, 1), zone.tally());
        assertEquals(
                List.of(Verdict.GRANTED, Verdict.WITHDRAWN, Verdict.GRANTED),
                QuotaDecision.of(dossier).stream().map(line -> line.verdict).toList());
        assertTrue(Requests.page(town, dossier).says("Décision retirée pour 1 logement"));
    }

    @Test
    void a_withdrawn_refusal_frees_nothing() {
        Zone zone = Zones.of(town, 1);
        Requests.granted(town, zone);
        Case dossier = Requests.in(town, zone);
        Requests.page(town, dossier)
                .type("Motif", "Quota atteint.")
                .press("Refuser")
                .expect(200);
        Requests.page(town, dossier)
                .type("Pourquoi retirer", "Recours gracieux.")
                .press("Retirer la décision")
                .expect(200);
        assertEquals(new Tally(1, 1), zone.tally());
    }

    @Test
    void a_lower_quota_takes_nothing_back_and_says_by_how_much_it_is_passed() {
        Zone zone = Zones.of(town, 2);
        Requests.granted(town, zone);
        Requests.granted(town, zone);
        town.browser(Role.MANAGER)
                .open(zone.path() + "/modifier")
                .type("Quota", "1")
                .press("Enregistrer")
                .expect(200);
        assertTrue(town.browser(Role.OFFICER).open(zone.path()).says("2 accordés sur 1, quota dépassé de 1"));
        assertTrue(Requests.grant(town, Requests.in(town, zone))
                .expect(422)
                .alert()
                .contains("quota dépassé de 1"));
    }

    @Test
    void a_long_list_goes_over_pages_with_what_was_left_after_each() {
        Zone zone = Zones.of(town, 100);
        for (int i = 0; i <= Paging.SIZE; i++) {
            Case dossier = Requests.open(town);
            QuarkusTransaction.requiringNew().run(() -> decide(dossier, zone));
        }
        Page first = town.browser(Role.OFFICER).open(zone.path()).expect(200);
        assertTrue(first.says("51 décisions"));
        assertTrue(first.html().select("tbody tr").first().text().endsWith("51 / 100 49"));
        Page second = first.follow("Page suivante");
        assertTrue(second.html().select("tbody tr").first().text().endsWith("1 / 100 99"), second::text);
    }

    private static void decide(Case of, Zone zone) {
        Case dossier = Case.findById(of.id);
        CaseZone.choose(dossier, Zone.byId(zone.id).orElseThrow(), dossier.openedBy, dossier.openedAt);
        Deciding.decide(dossier, Verdict.GRANTED, 1, "", dossier.openedBy, dossier.openedAt);
    }

    private Map<String, String> words(Case dossier) {
        return QuarkusTransaction.requiringNew().call(() -> companion.words(Case.findById(dossier.id)));
    }

    private Page caseOf(Case dossier) {
        return town.browser(Role.OFFICER).open(dossier.path()).expect(200);
    }
}
