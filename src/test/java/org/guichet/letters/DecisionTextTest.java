package org.guichet.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.guichet.procedures.LetterNature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A refusal says why, and how to contest it (CRPA, art. L211-2 and L211-5; CJA, art. R421-5). */
class DecisionTextTest {

    private static final String WHY = "**Motif.** Le terrain est hors de la commune (CGCT, article L2223-3).\n\n";
    private static final String APPEAL =
            """
            **Si vous contestez la décision.** Vous avez **deux mois** pour saisir le tribunal administratif de Rennes,
            3 contour de la Motte, 35044 Rennes.
            """;

    private static List<String> lacks(String body) {
        return DecisionText.lacks(LetterNature.UNFAVOURABLE, body);
    }

    private static void assertLacks(String body, String... words) {
        List<String> lacks = lacks(body);
        assertEquals(words.length, lacks.size(), lacks::toString);
        for (int i = 0; i < words.length; i++) {
            assertTrue(lacks.get(i).contains(words[i]), lacks::toString);
        }
    }

    @Test
    void a_refusal_with_grounds_and_ways_of_appeal_lacks_nothing() {
        assertLacks("Madame,\n\n" + WHY + APPEAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "**Motif.**\n\n", "**Motif.** Voilà.\n\n", "Le motif est connu de vous.\n\n"})
    void a_refusal_gives_its_grounds(String why) {
        assertLacks(why + APPEAL, "les motifs");
    }

    @Test
    void grounds_may_stand_below_their_name() {
        assertLacks("**Motifs de la décision.**\nLe terrain est hors de la commune.\n\n" + APPEAL);
    }

    @Test
    void a_refusal_without_ways_of_appeal_is_held_back() {
        assertLacks(WHY, "délais et voies de recours", "le tribunal");
    }

    @Test
    void a_delay_that_was_taken_away_is_missed() {
        assertLacks(WHY + APPEAL.replace("deux mois", "le temps qu’il faut"), "délais et voies de recours");
    }

    @Test
    void a_court_without_its_postal_address_is_missed() {
        assertLacks(WHY + APPEAL.replace("35044", ""), "le tribunal et son adresse");
    }

    @Test
    void another_court_counts_as_well() {
        assertLacks(WHY
                + "> **Si vous contestez cette décision, le délai est court.** Vous avez **cinq jours** pour écrire à la commission. "
                + "Ensuite : tribunal judiciaire de Rennes, 7 rue Pierre-Abélard, 35000 Rennes.");
    }

    @ParameterizedTest
    @EnumSource(value = LetterNature.class, mode = EnumSource.Mode.EXCLUDE, names = "UNFAVOURABLE")
    void other_letters_need_none_of_it(LetterNature nature) {
        assertEquals(List.of(), DecisionText.lacks(nature, "Madame,"));
    }
}
