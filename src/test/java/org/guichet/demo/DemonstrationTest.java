package org.guichet.demo;

import static org.guichet.demo.DemonstrationProfile.NOW;
import static org.guichet.demo.DemonstrationProfile.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guichet.accounts.Agent;
import org.guichet.accounts.Role;
import org.guichet.cases.Case;
import org.guichet.cases.CaseEvent;
import org.guichet.cases.CaseState;
import org.guichet.cases.Channel;
import org.guichet.cases.ClosingReason;
import org.guichet.cases.EventKind;
import org.guichet.commune.Commune;
import org.guichet.database.TestPostgres;
import org.guichet.intake.Enquiry;
import org.guichet.letters.FrozenLetter;
import org.guichet.letters.Letter;
import org.guichet.mail.Direction;
import org.guichet.mail.MailEntry;
import org.guichet.mandates.Mandate;
import org.guichet.opening.Incoming;
import org.guichet.opening.Outcome;
import org.guichet.residents.Resident;
import org.guichet.transmissions.Transmission;
import org.guichet.web.French;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
@TestProfile(DemonstrationProfile.class)
@TestTransaction
class DemonstrationTest {

    private static final int CASES = 117;

    @Inject
    DemonstrationAtStart start;

    @Test
    void some_people_have_others_act_for_them_by_judgment_by_a_signed_mandate_or_by_one_that_waits() {
        List<Mandate> mandates = Mandate.listAll();
        assertEquals(
                List.of("REL true", "CUR true", "OTH false"),
                mandates.stream()
                        .map(one -> "%s %s".formatted(one.capacity.name().substring(0, 3), one.holds(TODAY)))
                        .toList());
    }

    @Test
    void an_empty_database_becomes_a_town() {
        assertTrue(Commune.get().demonstration);
        assertEquals(41, Resident.count());
        assertEquals(CASES, Case.count());
        assertTrue(Enquiry.count() > 10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "accueil",
                "telephone",
                "courrier",
                "instructeur",
                "urbanisme",
                "signataire",
                "responsable",
                "admin",
                "sauvegarde"
            })
    void everybody_logs_in_with_the_password_of_the_welcome(String login) {
        assertTrue(Agent.findByLogin(login).orElseThrow().knows("guichet-demo"));
    }

    @Test
    void every_role_has_an_agent() {
        Stream<Role> roles = Agent.working().stream().flatMap(agent -> agent.roles.stream());
        assertEquals(EnumSet.allOf(Role.class), roles.collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @EnumSource
    void every_state_has_several_cases(CaseState state) {
        assertTrue(Case.count("state", state) >= 4);
    }

    @ParameterizedTest
    @EnumSource
    void every_channel_is_used_much_alike(Channel channel) {
        assertTrue(Case.count("channel", channel) >= 15);
    }

    @Test
    void every_reason_to_close_is_given() {
        List<CaseEvent> closed = CaseEvent.list("kind", EventKind.CLOSED);
        assertEquals(
                EnumSet.allOf(ClosingReason.class),
                Arrays.stream(ClosingReason.values())
                        .filter(reason -> closed.stream().anyMatch(event -> event.words.startsWith(reason.label)))
                        .collect(Collectors.toSet()));
    }

    @Test
    void the_worklist_has_something_of_everything() {
        assertTrue(open().anyMatch(dossier -> dossier.dueOn.isBefore(TODAY)), "late");
        assertTrue(open().anyMatch(dossier -> withinAWeek(dossier)), "due soon");
        assertTrue(
                Case.<Case>streamAll().anyMatch(dossier -> dossier.receivedOn().equals(TODAY)), "received today");
        assertTrue(Case.count("resident is null") > 0, "anonymous");
        assertTrue(Case.count("discreet", true) > 0, "discreet");
        assertTrue(CaseEvent.count("kind", EventKind.REOPENED) >= 3, "reopened");
    }

    @Test
    void every_kind_of_thing_happens() {
        Set<EventKind> kinds =
                CaseEvent.<CaseEvent>streamAll().map(event -> event.kind).collect(Collectors.toSet());
        assertEquals(EnumSet.allOf(EventKind.class), kinds);
    }

    @ParameterizedTest
    @EnumSource
    void registers_are_numbered_in_the_order_of_time_without_a_gap(Direction direction) {
        for (int year : List.of(2026, 2027)) {
            List<MailEntry> entries = MailEntry.list("direction = ?1 and year = ?2 order by number", direction, year);
            assertFalse(entries.isEmpty());
            assertEquals(
                    IntStream.rangeClosed(1, entries.size()).boxed().toList(),
                    entries.stream().map(entry -> entry.number).toList());
            List<Instant> times = entries.stream().map(entry -> entry.enteredAt).toList();
            assertEquals(times.stream().sorted().toList(), times);
        }
    }

    @Test
    void every_departure_is_a_frozen_letter_or_a_slip_and_every_request_by_post_or_other_letter_an_arrival() {
        assertEquals(MailEntry.count("direction", Direction.DEPARTURE), FrozenLetter.count() + Transmission.count());
        assertEquals(
                MailEntry.count("direction", Direction.ARRIVAL),
                Case.count("channel", Channel.MAIL) + Incoming.count("outcome <> ?1", Outcome.CASE));
    }

    @Test
    void drafts_lack_a_signatory_an_address_a_name_or_nothing() {
        List<Letter> drafts = Letter.list("finalisedAt is null");
        String missing =
                drafts.stream().flatMap(draft -> draft.missing().stream()).collect(Collectors.joining(" ; "));
        assertTrue(missing.contains("la personne qui signe"));
        assertTrue(missing.contains("l’adresse de Mme Thu Hà Nguyễn"));
        assertTrue(missing.contains("la demande est anonyme"));
        assertTrue(drafts.stream().anyMatch(draft -> draft.missing().isEmpty()));
    }

    @Test
    void nothing_happens_on_a_sunday_nor_in_the_future() {
        Stream<Instant> times = Stream.concat(
                CaseEvent.<CaseEvent>streamAll().map(event -> event.at),
                Enquiry.<Enquiry>streamAll().map(enquiry -> enquiry.at));
        assertTrue(times.allMatch(
                at -> at.isBefore(NOW.toInstant()) && at.atZone(French.ZONE).getDayOfWeek() != DayOfWeek.SUNDAY));
    }

    @Test
    void a_later_start_leaves_what_visitors_changed() {
        Resident visitor = Resident.findAll().firstResult();
        visitor.lastName = "Changé";
        start.open(null);
        assertEquals("Changé", Resident.<Resident>findById(visitor.id).lastName);
        assertEquals(41, Resident.count());
        assertEquals(CASES, Case.count());
    }

    private static Stream<Case> open() {
        return Case.<Case>streamAll().filter(dossier -> dossier.isOpen() && dossier.dueOn != null);
    }

    private static boolean withinAWeek(Case dossier) {
        return !dossier.dueOn.isBefore(TODAY) && !dossier.dueOn.isAfter(TODAY.plusDays(7));
    }
}
