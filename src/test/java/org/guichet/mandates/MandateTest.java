package org.guichet.mandates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.guichet.desk.Papers;
import org.guichet.residents.Resident;
import org.guichet.residents.Title;
import org.guichet.web.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MandateTest {

    private static final LocalDate FROM = LocalDate.of(2026, 3, 1);

    static Mandate mandate(Capacity capacity) {
        Mandate mandate = new Mandate();
        mandate.resident = Papers.resident();
        mandate.helper = new Resident();
        mandate.helper.title = Title.MADAME;
        mandate.helper.firstName = "Claire";
        mandate.helper.lastName = "Roux";
        mandate.capacity = capacity;
        mandate.basis = capacity.byLaw ? "jugement du 3 février 2026" : "";
        mandate.procedures = List.of();
        mandate.validFrom = FROM;
        mandate.validUntil = LocalDate.of(2026, 12, 31);
        return mandate;
    }

    /** Its first day and its last are both in it. */
    @ParameterizedTest
    @CsvSource({"2026-02-28, false", "2026-03-01, true", "2026-12-31, true", "2027-01-01, false"})
    void a_mandate_is_worth_something_from_its_first_day_to_its_last(LocalDate day, boolean holds) {
        assertEquals(holds, mandate(Capacity.GUARDIAN).holds(day));
    }

    @Test
    void a_relative_needs_a_signed_paper_and_a_guardian_does_not() {
        Mandate relative = mandate(Capacity.RELATIVE);
        assertFalse(relative.holds(FROM));
        assertTrue(relative.isCurrent(FROM));
        assertEquals("à faire signer", relative.state(FROM));
        relative.sign(FROM.plusDays(2));
        assertFalse(relative.holds(FROM.plusDays(1)));
        assertTrue(relative.holds(FROM.plusDays(2)));
        assertTrue(mandate(Capacity.GUARDIAN).holds(FROM));
        assertThrows(Refusal.class, () -> mandate(Capacity.GUARDIAN).sign(FROM));
        assertThrows(Refusal.class, () -> relative.sign(FROM));
    }

    @Test
    void from_the_day_it_is_revoked_it_is_worth_nothing_and_it_is_revoked_once() {
        Mandate mandate = mandate(Capacity.CURATOR);
        mandate.revoke(FROM.plusDays(9), "la personne, au guichet", Papers.agent("A", "B", "C"), Instant.EPOCH);
        assertTrue(mandate.holds(FROM.plusDays(8)));
        assertFalse(mandate.holds(FROM.plusDays(9)));
        assertEquals("révoqué le 10 mars 2026", mandate.state(FROM));
        assertThrows(Refusal.class, () -> mandate.revoke(FROM, "encore", Papers.agent("A", "B", "C"), Instant.EPOCH));
    }

    @Test
    void it_covers_every_procedure_or_those_it_names() {
        Mandate mandate = mandate(Capacity.GUARDIAN);
        assertTrue(mandate.covers("cantine"));
        mandate.procedures = List.of("cantine");
        assertTrue(mandate.covers("cantine"));
        assertFalse(mandate.covers("encombrants"));
    }

    @ParameterizedTest
    @CsvSource({
        "GUARDIAN, MADAME, tutrice",
        "GUARDIAN, MONSIEUR, tuteur",
        "GUARDIAN, ASSOCIATION, tuteur ou tutrice",
        "RELATIVE, MADAME, proche",
        "PARENT, MONSIEUR, père",
    })
    void a_capacity_agrees_with_whoever_has_it(Capacity capacity, Title title, String word) {
        assertEquals(word, capacity.of(title));
    }

    @Test
    void its_proof_is_the_signature_or_the_decision() {
        Mandate relative = mandate(Capacity.RELATIVE);
        assertEquals("sans mandat signé", relative.proof());
        relative.sign(FROM);
        assertEquals("mandat signé le 1er mars 2026", relative.proof());
        assertEquals("jugement du 3 février 2026", mandate(Capacity.GUARDIAN).proof());
    }
}
