package org.guichet.consultations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import org.guichet.accounts.Role;
import org.guichet.cases.Case;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Consultations;
import org.guichet.desk.Page;
import org.guichet.privacy.AuditEntry;
import org.junit.jupiter.api.Test;

/** How an observation reaches its register, and what the register says of it. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
/** Observations that go to no register, to another one, or are hidden from some. */
class ObservationRefusalsTest extends ObservationDesk {

    @Test
    void an_observation_in_the_wrong_register_is_corrected_by_a_later_line() throws IOException {
        Consultation first = Opinions.announced(town, clock, 2052);
        Case dossier = Opinions.of(town, null, "L’autre pylône.");
        Consultation second = Opinions.announced(town, clock, 2052);
        Page page = caseOf(dossier).follow("Changer de registre");
        Page refused = page.choose("Registre", second.name)
                .press("Porter à cet autre registre")
                .expect(422);
        assertTrue(refused.alert().contains("Dites pourquoi l’observation change de registre"));
        refused.choose("Registre", first.name)
                .type("Pourquoi", "Mauvaise lecture.")
                .press("Porter à cet autre registre")
                .expect(422);
        page.choose("Registre", second.name)
                .type("Pourquoi", "Elle parlait du pylône de la gare.")
                .press("Porter à cet autre registre")
                .expect(200);
        assertTrue(caseOf(dossier).says(second.name + " Observation n° 1, sans nom au registre."));
        String reference = "elle est au registre « %s », n° 1.".formatted(second.name);
        assertTrue(town.browser(Role.OFFICER).open(first.path()).says("Portée ici par erreur ; " + reference));
        assertTrue(paper(first).contains(reference), reference);
        assertTrue(town.browser(Role.OFFICER)
                .open(second.path())
                .says("Portée d’abord à un autre registre : Elle parlait du pylône de la gare."));
        page.choose("Registre", first.name)
                .type("Pourquoi", "Retour.")
                .press("Porter à cet autre registre")
                .expect(200);
        assertEquals(2, Opinions.line(dossier).number);
    }

    @Test
    void letters_say_nothing_of_a_register_before_there_is_one() {
        clock.travelTo(LocalDateTime.of(2039, 1, 5, 9, 0));
        Case dossier = Opinions.of(town, null, "Personne ne consulte.");
        assertEquals(
                List.of("", "", ""),
                List.copyOf(QuarkusTransaction.requiringNew()
                        .call(() -> companion.words(Case.findById(dossier.id)))
                        .values()));
    }

    @Test
    void a_case_of_another_procedure_goes_to_no_register() {
        Page page = town.browser(Role.OFFICER)
                .open(town.roadReport(null).path() + "/observation")
                .expect(422);
        assertTrue(page.says("ne va dans aucun registre d’observations"));
    }

    @Test
    void a_register_of_another_procedure_takes_nothing() {
        clock.travelTo(LocalDateTime.of(2054, 11, 23, 10, 42));
        Consultation other = Consultations.of(town, Opinions.DATA_CENTRE, "02/11/2054", "30/11/2054");
        Case dossier = Opinions.of(town, null, "Un pylône.");
        assertTrue(tampered(dossier, other).contains("Ce registre ne reçoit pas cette démarche"));
        assertEquals(0, Observation.count("consultation", other));
    }

    @Test
    void a_discreet_case_hides_who_and_what_from_those_who_do_not_treat_it() {
        Consultation consultation = Opinions.announced(town, clock, 2055);
        Case dossier = Opinions.of(town, town.resident("Menacée"), "Un secret.");
        QuarkusTransaction.requiringNew().run(() -> Case.update("discreet = true where id = ?1", dossier.id));
        assertTrue(town.browser(Role.MANAGER).open(consultation.path()).says("Un secret."));
        Page hidden = town.browser(Role.COUNTER).open(consultation.path()).expect(200);
        assertTrue(hidden.says("dossier discret"));
        assertFalse(hidden.says("Menacée") || hidden.says("Un secret.") || hidden.says("Pylône de la Croix"));
        town.browser(Role.COUNTER).open(dossier.path() + "/observation").expect(403);
    }

    @Test
    void whoever_reads_or_prints_a_register_is_on_record() throws IOException {
        Consultation consultation = Opinions.announced(town, clock, 2056);
        town.browser(Role.COUNTER).open(consultation.path()).expect(200);
        paper(consultation);
        String subject = "registre d’observations n° %d, %s".formatted(consultation.id, consultation.name);
        assertEquals(1, AuditEntry.count("subject = ?1 and login = 'counter' and deed = 'VIEWED'", subject));
        assertEquals(1, AuditEntry.count("subject = ?1 and login = 'officer' and deed = 'PRINTED'", subject));
    }
}
