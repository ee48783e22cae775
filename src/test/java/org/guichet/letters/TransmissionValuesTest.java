package org.guichet.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.guichet.cases.Case;
import org.guichet.commune.Commune;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Town;
import org.guichet.procedures.Placeholders;
import org.junit.jupiter.api.Test;

/** What a letter says of a request that was passed on, and what it leaves to the clerk until then. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
@TestTransaction
class TransmissionValuesTest {

    private static final String TEMPLATE = "{transmission.a}{#if transmission.le}, le {transmission.le}{/if}";

    @Inject
    Town town;

    @Test
    void the_administration_and_the_day_are_named() {
        Case dossier = town.roadReport(null);
        dossier.milestones.forwardedTo = "Préfecture, 3 rue Haute, tél. 02 99 12 34 56";
        dossier.milestones.forwardedOn = LocalDate.of(2026, 12, 1);
        assertEquals("Préfecture, 3 rue Haute, tél. 02 99 12 34 56, le 1er décembre 2026", fill(dossier));
    }

    @Test
    void a_case_that_was_not_passed_on_leaves_them_to_complete() {
        assertEquals(
                Letter.TO_COMPLETE + " : l’administration compétente, par « Transmettre » dans le dossier",
                fill(town.roadReport(null)));
    }

    private static String fill(Case dossier) {
        return Placeholders.fillLine(
                TEMPLATE,
                LetterValues.of(dossier, Map.of(), Commune.get(), dossier.openedBy, LocalDate.of(2026, 12, 2)));
    }
}
