package org.guichet.demo;

import static org.guichet.demo.DemonstrationProfile.NOW;
import static org.guichet.demo.DemonstrationProfile.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.guichet.accounts.Department;
import org.guichet.cases.Case;
import org.guichet.choices.StandingChoice;
import org.guichet.commune.TownCalendar;
import org.guichet.consultations.Consultation;
import org.guichet.consultations.Observation;
import org.guichet.database.TestPostgres;
import org.guichet.dictations.Ending;
import org.guichet.dictations.Mention;
import org.guichet.mailings.Mailing;
import org.guichet.opening.Incoming;
import org.guichet.opening.Outcome;
import org.guichet.opening.Place;
import org.guichet.opening.SheetMove;
import org.guichet.quotas.QuotaDecision;
import org.guichet.quotas.Verdict;
import org.guichet.quotas.Zone;
import org.guichet.repairs.Repair;
import org.guichet.repairs.Step;
import org.guichet.safeguard.Inscription;
import org.guichet.safeguard.InscriptionState;
import org.guichet.signing.FolderLetter;
import org.guichet.signing.SignatureFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
@TestProfile(DemonstrationProfile.class)
@TestTransaction
class DemonstratedRoomsTest {

    @Test
    void every_department_has_a_telephone_of_its_own_and_cases() {
        List<Department> departments = Department.inOrder();
        assertEquals(
                departments.size(),
                departments.stream().map(one -> one.phone).distinct().count());
        for (Department department : departments) {
            assertTrue(Case.count("department", department) > 0, department.name);
        }
    }

    @Test
    void a_folder_lies_before_the_mayor() {
        SignatureFolder folder = SignatureFolder.<SignatureFolder>findAll().singleResult();
        assertNull(folder.closedAt);
        assertTrue(FolderLetter.count("leftAt is null") > 0);
    }

    @Test
    void a_letter_to_a_street_waits_to_be_read_over() {
        Mailing mailing = Mailing.<Mailing>findAll().singleResult();
        assertTrue(mailing.isDraft());
        assertFalse(mailing.easyBody.isEmpty());
    }

    @Test
    void the_town_hall_is_closed_on_christmas_eve_and_in_summer() {
        assertFalse(TownCalendar.workingDays().isWorking(LocalDate.of(2027, 12, 24)));
        assertFalse(TownCalendar.workingDays().isWorking(LocalDate.of(2027, 8, 4)));
        assertTrue(TownCalendar.workingDays().isWorking(LocalDate.of(2027, 7, 28)));
    }

    @Test
    void one_zone_is_over_its_quota_and_says_why() {
        assertEquals(
                Set.of("Centre ancien", "Hameaux et écarts"),
                Zone.inOrder().stream().map(zone -> zone.name).collect(Collectors.toSet()));
        List<QuotaDecision> over = QuotaDecision.<QuotaDecision>streamAll()
                .filter(QuotaDecision::overQuota)
                .toList();
        assertEquals(1, over.size());
        assertTrue(over.get(0).zone.tally().exceeded());
        assertFalse(over.get(0).reason.isBlank());
        assertEquals(1, QuotaDecision.count("verdict", Verdict.REFUSED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ouverte", "Close"})
    void an_inquiry_is_open_and_another_closed(String state) {
        Consultation consultation = consultation(state);
        assertTrue(consultation.observations() >= 4);
        assertEquals(
                state.equals("Close") ? 1 : 0,
                Observation.count("late = true and consultation = ?1", consultation),
                "late");
    }

    @Test
    void every_observation_is_in_its_register_and_some_without_a_name() {
        assertEquals(Case.count("procedureId", "observation-enquete-publique"), Observation.count());
        List<Observation> unnamed = Observation.list("name", "");
        assertTrue(unnamed.stream().anyMatch(line -> line.dossier.resident == null), "nobody");
        assertTrue(unnamed.stream().anyMatch(line -> line.dossier.resident != null), "somebody who hides");
    }

    @Test
    void an_organisation_that_speaks_for_itself_is_named_once() {
        assertEquals(1, Observation.count("name", "Menuiserie Tanguy et Fils"));
    }

    @ParameterizedTest
    @EnumSource
    void the_register_of_vulnerable_people_has_every_state(InscriptionState state) {
        assertTrue(Inscription.count("state", state) > 0);
    }

    @Test
    void one_inscription_is_to_be_confirmed_this_year() {
        assertEquals(
                1,
                Inscription.<Inscription>streamAll()
                        .filter(inscription -> inscription.toConfirm(TODAY))
                        .count());
    }

    @Test
    void devices_stand_at_every_step_of_a_repair_and_one_went_back() {
        Collection<Step> steps = Repair.<Repair>streamAll().map(Repair::step).collect(Collectors.toSet());
        assertEquals(EnumSet.complementOf(EnumSet.of(Step.TO_RECYCLE, Step.RECYCLED)), steps);
    }

    @Test
    void lists_have_subscribers_and_one_family_changed_its_mind() {
        assertEquals(6, StandingChoice.count("procedureId = ?1 and revokedOn is null", "lettre-municipale"));
        assertEquals(3, StandingChoice.count("procedureId", "echanges-papier-ecole"));
        assertEquals(1, StandingChoice.count("revokedOn is not null"));
    }

    @Test
    void letters_wait_are_put_away_or_are_out_with_somebody() {
        assertEquals(6, Incoming.count("outcome", Outcome.TO_TREAT));
        assertEquals(2, Incoming.count("outcome", Outcome.REGISTERED_ONLY));
        assertEquals(
                "Ronan Caradec",
                SheetMove.<SheetMove>find("place", Place.AGENT).singleResult().where());
        assertEquals(2, Incoming.count("original", true));
    }

    @Test
    void somebody_dictated_and_another_was_there_when_it_was_read_back() {
        Ending ending = Ending.<Ending>findAll().singleResult();
        assertEquals(Mention.DOES_NOT_KNOW, ending.mention);
        assertEquals("Témoin : Mme Rosa Ferreira, sa sœur.", ending.presence());
    }

    private static Consultation consultation(String state) {
        List<Consultation> all = Consultation.<Consultation>streamAll()
                .filter(one -> one.state(NOW.toInstant()).equals(state))
                .toList();
        assertEquals(1, all.size());
        return all.get(0);
    }
}
