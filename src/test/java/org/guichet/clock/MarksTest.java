package org.guichet.clock;

import static org.guichet.clock.Mark.Kind.ACKNOWLEDGED;
import static org.guichet.clock.Mark.Kind.APPEAL;
import static org.guichet.clock.Mark.Kind.AWAITED;
import static org.guichet.clock.Mark.Kind.DUE;
import static org.guichet.clock.Mark.Kind.IMPLIED;
import static org.guichet.clock.Mark.Kind.RECEIVED;
import static org.guichet.clock.Mark.Kind.STOPPED;
import static org.guichet.clock.Mark.Kind.SUSPENDED;
import static org.guichet.clock.Mark.Kind.WITHOUT_EFFECT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.guichet.clock.Mark.Kind;
import org.guichet.clock.Silence.Effect;
import org.junit.jupiter.api.Test;

/** What the page of a case draws of its clock. */
class MarksTest {

    private static final LocalDate RECEIVED_ON = LocalDate.of(2026, 9, 7);
    private static final LocalDate DUE_ON = LocalDate.of(2026, 11, 7);
    private static final LocalDate BEFORE = LocalDate.of(2026, 10, 1);
    private static final LocalDate AFTER = LocalDate.of(2027, 6, 1);
    private static final Wait LATE_ITEM = Wait.asked(LocalDate.of(2026, 10, 2), LocalDate.of(2026, 10, 16));

    private static Facts asked(Effect effect) {
        return Facts.of(new Silence(effect, "2 mois", "CRPA, art. L231-4"), RECEIVED_ON);
    }

    private static List<Kind> kinds(Facts facts, LocalDate today) {
        return LegalClock.read(facts).marks(today).stream().map(Mark::kind).toList();
    }

    private static Mark mark(Facts facts, LocalDate today, Kind kind) {
        return LegalClock.read(facts).marks(today).stream()
                .filter(mark -> mark.kind() == kind)
                .reduce((one, last) -> last)
                .orElseThrow();
    }

    @Test
    void a_request_is_received_acknowledged_and_due() {
        assertEquals(List.of(RECEIVED, ACKNOWLEDGED, DUE), kinds(asked(Effect.REJECTION), BEFORE));
        Mark due = mark(asked(Effect.REJECTION), BEFORE, DUE);
        assertEquals(DUE_ON, due.from());
        assertEquals("CRPA, art. L231-4", due.article());
    }

    @Test
    void what_a_missing_acknowledgement_costs_is_said() {
        Mark none = mark(asked(Effect.REJECTION), BEFORE, ACKNOWLEDGED);
        assertNull(none.from());
        assertTrue(none.sentence().startsWith("Pas encore d’accusé de réception"), none::sentence);
        assertTrue(none.article().contains("L112-6"), none::article);
        Facts given = asked(Effect.REJECTION).withAcknowledged(BEFORE);
        assertEquals(BEFORE, mark(given, BEFORE, ACKNOWLEDGED).from());
        Facts notDue = asked(Effect.NONE).withAcknowledgementDue(false);
        assertEquals("CRPA, art. R112-4", mark(notDue, BEFORE, ACKNOWLEDGED).article());
    }

    @Test
    void once_silence_has_spoken_it_is_said_which_decision_it_took() {
        assertEquals(List.of(RECEIVED, ACKNOWLEDGED, DUE), kinds(asked(Effect.REJECTION), DUE_ON));
        assertEquals(List.of(RECEIVED, ACKNOWLEDGED, DUE, IMPLIED), kinds(asked(Effect.REJECTION), DUE_ON.plusDays(1)));
        assertTrue(mark(asked(Effect.REJECTION), AFTER, IMPLIED).sentence().contains("la demande est refusée"));
        assertTrue(mark(asked(Effect.ACCEPTANCE), AFTER, IMPLIED).sentence().contains("la demande est acceptée"));
        assertEquals(List.of(RECEIVED, ACKNOWLEDGED, DUE), kinds(asked(Effect.NONE), AFTER));
        assertTrue(mark(asked(Effect.NONE), AFTER, DUE).sentence().contains("en retard"));
    }

    @Test
    void an_awaited_item_suspends_a_rejection_and_delays_the_start_of_an_acceptance() {
        Facts rejection = asked(Effect.REJECTION).withWaits(List.of(LATE_ITEM));
        Mark suspended = mark(rejection, BEFORE, SUSPENDED);
        assertEquals(LATE_ITEM.askedOn(), suspended.from());
        assertEquals(LATE_ITEM.answerBy(), suspended.to());
        assertTrue(suspended.sentence().replace('\u00a0', ' ').contains("14 jours"), suspended::sentence);
        Facts acceptance = asked(Effect.ACCEPTANCE).withWaits(List.of(LATE_ITEM));
        assertEquals(List.of(RECEIVED, ACKNOWLEDGED, AWAITED, DUE), kinds(acceptance, AFTER));
        assertNull(mark(acceptance, AFTER, DUE).from());
    }

    @Test
    void an_item_asked_in_vain_is_drawn_as_such() {
        Facts waived = asked(Effect.ACCEPTANCE).withWaits(List.of(LATE_ITEM.waived(LATE_ITEM.askedOn())));
        assertEquals(List.of(RECEIVED, ACKNOWLEDGED, WITHOUT_EFFECT, DUE), kinds(waived, BEFORE));
        Facts late = asked(Effect.REJECTION).withWaits(List.of(Wait.asked(DUE_ON.plusDays(3), DUE_ON.plusDays(9))));
        assertEquals(List.of(RECEIVED, ACKNOWLEDGED, WITHOUT_EFFECT, DUE), kinds(late, DUE_ON));
    }

    @Test
    void a_request_passed_on_to_us_was_received_twice() {
        Facts facts = asked(Effect.REJECTION).withFirstReceived(RECEIVED_ON.minusDays(9));
        assertEquals(List.of(RECEIVED, RECEIVED, ACKNOWLEDGED, DUE), kinds(facts, BEFORE));
    }

    @Test
    void what_ends_the_waiting_takes_the_place_of_the_due_day() {
        assertEquals(
                List.of(RECEIVED, ACKNOWLEDGED, STOPPED),
                kinds(asked(Effect.REJECTION).withDecided(BEFORE), AFTER));
        Mark late = mark(asked(Effect.ACCEPTANCE).withDecided(AFTER), AFTER, STOPPED);
        assertEquals("CRPA, art. L242-1", late.article());
        Mark passedOn = mark(asked(Effect.REJECTION).withTransmitted(BEFORE), AFTER, STOPPED);
        assertTrue(passedOn.article().contains("L114-2"), passedOn::article);
    }

    @Test
    void an_appeal_begins_a_line_of_its_own() {
        LocalDate appeal = LocalDate.of(2026, 12, 1);
        Facts facts = asked(Effect.REJECTION).withAppeal(appeal);
        assertEquals(List.of(RECEIVED, ACKNOWLEDGED, IMPLIED, APPEAL, DUE), kinds(facts, appeal));
        Facts refused = asked(Effect.ACCEPTANCE).withDecided(BEFORE).withAppeal(appeal);
        assertEquals(List.of(RECEIVED, ACKNOWLEDGED, STOPPED, APPEAL, DUE, IMPLIED), kinds(refused, AFTER));
        assertEquals("CRPA, art. L231-4 2°", mark(refused, appeal, DUE).article());
    }

    @Test
    void no_two_stretches_of_the_line_tell_of_the_same_item() {
        Facts facts = asked(Effect.REJECTION).withWaits(List.of(LATE_ITEM, LATE_ITEM.received(LATE_ITEM.askedOn())));
        assertEquals(List.of(RECEIVED, ACKNOWLEDGED, SUSPENDED, DUE), kinds(facts, BEFORE));
    }
}
