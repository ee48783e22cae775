package org.guichet.duplicates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.guichet.accounts.Role;
import org.guichet.cases.Case;
import org.guichet.cases.Channel;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Mandates;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.guichet.residents.Resident;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class MergingTest {

    /** What a merge leaves behind: that it was, and who did it. */
    private static final Set<String> TRACES = Set.of("merges", "audit_entries");

    @Inject
    Town town;

    @Inject
    DataSource database;

    @BeforeEach
    void open() {
        town.open();
    }

    @Test
    void a_merge_undone_leaves_every_table_as_it_was() throws SQLException {
        Resident kept = town.resident("Réunie-Tout", "+33639981001");
        Resident other = town.resident("Reunie-Toute", "+33639981002");
        QuarkusTransaction.requiringNew().run(() -> {
            Resident late = Resident.findById(other.id);
            late.birthDate = LocalDate.of(1948, 3, 1);
            late.birthName = "Le Bris";
        });
        everythingOf(kept, "+33639981003");
        everythingOf(other, "+33639981004");
        Map<String, List<String>> before = tables();
        Page joined = join(kept, other, "Reunie-Toute");
        assertFalse(before.equals(tables()));
        assertTrue(joined.says("née Le Bris en 1948") || joined.says("Le Bris"), joined::text);
        undo(joined);
        Map<String, List<String>> after = tables();
        before.forEach((table, rows) -> assertEquals(rows, after.get(table), table));
        assertEquals(before.keySet(), after.keySet());
    }

    @Test
    void every_place_that_names_a_person_follows_or_tells_the_past() throws SQLException {
        assertEquals(
                List.of(
                        "callbacks.resident_id",
                        "cases.resident_id",
                        "doubtful_addresses.resident_id",
                        "incoming_letters.sender_id",
                        "inscriptions.resident_id",
                        "mailing_left_out.resident_id",
                        "mailing_picks.resident_id",
                        "mailing_recipients.resident_id",
                        "mandates.helper_id",
                        "mandates.resident_id",
                        "standing_choices.resident_id"),
                column("select place || '.' || col from places_of_residents() order by 1"));
    }

    @Test
    void what_the_other_had_is_found_with_the_kept_one_and_old_links_lead_there() {
        Resident kept = town.resident("Réunie-Gardée", "+33639981011");
        Resident other = town.resident("Réunie-Gardee", "+33639981012");
        Case dossier = town.birthRecord(other, Channel.COUNTER);
        Page sheet = join(kept, other, "Réunie-Gardee");
        assertTrue(sheet.says(dossier.number().grouped().replace('\u00a0', ' ')), sheet::text);
        Page old = town.browser(Role.COUNTER).open("/usagers/" + other.id).expect(200);
        assertEquals(sheet.html().select("h1").text(), old.html().select("h1").text());
        assertEquals(
                List.of(kept.id),
                QuarkusTransaction.requiringNew()
                        .call(() -> org.guichet.residents.ResidentSearch.find("Réunie-Gardee", 5).stream()
                                .map(one -> one.id)
                                .toList()));
        assertTrue(town.browser(Role.COUNTER)
                .open("/dossiers/" + dossier.reference)
                .says("Mme Éloïse Réunie-Gardee"));
    }

    @Test
    void an_edit_made_since_stays_when_the_merge_is_undone_and_so_does_a_new_case() {
        Resident kept = town.resident("Défaite-Une", "+33639981021");
        Resident other = town.resident("Défaite-Autre", "+33639981022");
        Page sheet = join(kept, other, "06 39 98 10 22");
        sheet.follow("Corriger la fiche")
                .type("Téléphone", "06 39 98 10 99")
                .press("Enregistrer")
                .expect(200);
        Case since = town.birthRecord(Resident.<Resident>findById(kept.id), Channel.COUNTER);
        undo(town.browser(Role.COUNTER).open("/usagers/" + kept.id));
        assertEquals("+33639981099", phone(kept));
        assertEquals("+33639981022", phone(other));
        assertEquals(kept.id, QuarkusTransaction.requiringNew().call(() -> Case.<Case>findById(since.id).resident.id));
    }

    @Test
    void two_people_on_one_list_are_not_joined_and_nothing_is_half_done() {
        Resident kept = town.resident("Abonnée-Une", "+33639981031");
        Resident other = town.resident("Abonnée-Autre", "+33639981032");
        town.newsletter(kept, "Par la poste");
        town.newsletter(other, "Par la poste");
        Page refused = compare(kept, other)
                .tick("06 39 98 10 32")
                .tick("Ces deux fiches sont d’une seule personne")
                .press("Réunir les deux fiches")
                .expect(422);
        assertTrue(refused.alert().contains("une place qu’une personne n’occupe qu’une fois"), refused::alert);
        assertEquals("+33639981031", phone(kept));
    }

    @Test
    void the_second_of_two_agents_is_told_that_it_is_done_and_a_page_open_before_is_out_of_date() {
        Resident kept = town.resident("Deuxagents-Une", "+33639981041");
        Resident other = town.resident("Deuxagents-Autre", "+33639981042");
        Page late = compare(other, kept).tick("Ces deux fiches sont d’une seule personne");
        Page edit = town.browser(Role.PHONE).open("/usagers/" + other.id + "/modifier");
        join(kept, other, "06 39 98 10 41");
        Page refused = late.press("Réunir les deux fiches").expect(422);
        assertTrue(refused.alert().contains("a déjà été réunie"), refused::alert);
        assertEquals(409, edit.type("Prénom", "Autre").press("Enregistrer").status());
        assertEquals(
                "Éloïse", QuarkusTransaction.requiringNew().call(() -> Resident.<Resident>findById(kept.id).firstName));
    }

    @Test
    void nothing_is_joined_unless_the_agent_says_so() {
        Resident kept = town.resident("Nonsûre-Une", "+33639981051");
        Resident other = town.resident("Nonsûre-Autre", "+33639981052");
        Page refused = compare(kept, other).press("Réunir les deux fiches").expect(422);
        assertTrue(refused.alert().contains("Cochez la case"), refused::alert);
        assertTrue(town.browser(Role.COUNTER).open("/usagers/" + other.id).says("Nonsûre-Autre"));
    }

    /** A case, a call, a mandate, a newsletter given up, a place in the register. */
    private void everythingOf(Resident resident, String helperPhone) {
        town.birthRecord(resident, Channel.MAIL);
        town.deviceLeft(resident, "M’appeler avant de réparer");
        Case letters = town.newsletter(resident, "Liste de " + helperPhone);
        town.browser(Role.COUNTER)
                .open(letters.path() + "/choix")
                .choose("Comment", "au guichet")
                .press("Révoquer")
                .expect(200);
        Mandates.of(town, resident, town.resident("Aide" + helperPhone.substring(8), helperPhone));
        town.browser(Role.COUNTER)
                .open("/rappels/nouveau?usager=" + resident.id)
                .type("À quel sujet", "Sa carte")
                .choose("Service qui rappelle", "Accueil")
                .press("Promettre ce rappel")
                .expect(200);
    }

    private Page compare(Resident kept, Resident other) {
        return town.browser(Role.COUNTER)
                .open("/doublons/%d/%d".formatted(kept.id, other.id))
                .expect(200);
    }

    private Page join(Resident kept, Resident other, String taken) {
        return compare(kept, other)
                .tick(taken)
                .tick("Ces deux fiches sont d’une seule personne")
                .press("Réunir les deux fiches")
                .expect(200);
    }

    private static void undo(Page sheet) {
        sheet.follow("Voir ou défaire").press("Défaire la réunion").expect(200);
    }

    private static String phone(Resident resident) {
        return QuarkusTransaction.requiringNew().call(() -> Resident.<Resident>findById(resident.id).phone);
    }

    /** Every row of every table, as text. */
    private Map<String, List<String>> tables() throws SQLException {
        Map<String, List<String>> tables = new TreeMap<>();
        for (String table : column("select table_name from information_schema.tables where table_schema = 'public'"
                + " and table_type = 'BASE TABLE' order by 1")) {
            if (!TRACES.contains(table)) {
                tables.put(table, column("select to_jsonb(t)::text from " + table + " t order by 1"));
            }
        }
        return tables;
    }

    private List<String> column(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery(query)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
