package org.guichet.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.guichet.web.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedEnvelopeTest {

    @Test
    void the_last_line_is_put_in_capitals_and_nothing_else_is_changed() {
        assertEquals(
                List.of("Mme Éloïse D’Hœrt", "Appt. 12, 3e étage", "12 rue des Écoles", "35120 SAINT-MÉLOIR"),
                TypedEnvelope.lines(
                        "  Mme Éloïse  D’Hœrt\r\nAppt. 12, 3e étage\n12 rue des Écoles\n35120 Saint-Méloir\n\n"));
        assertEquals(
                List.of("M. Jean Petit", "Kerdrein", "29590 LE FAOU"),
                TypedEnvelope.lines("M. Jean Petit\nKerdrein\n29590 Le Faou"));
        assertEquals(List.of("Sirétag", "75371 PARIS CEDEX 08"), TypedEnvelope.lines("Sirétag\n75371 Paris Cedex 08"));
    }

    @Test
    void abroad_the_country_makes_a_seventh_line() {
        List<String> lines = TypedEnvelope.lines("M. Peer Gynt\nA\nB\nC\nStorgata 1\n0155 Oslo\nNorvège");
        assertEquals(7, lines.size());
        assertEquals(List.of("0155 OSLO", "NORVÈGE"), lines.subList(5, 7));
        assertEquals(
                "CÔTE D’IVOIRE",
                TypedEnvelope.lines("M. Koné\nAbidjan\nCôte d’Ivoire").get(2));
        assertEquals(
                "ALLEMAGNE",
                TypedEnvelope.lines("M. Ey\n10115 Berlin\nAllemagne").get(2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Mme Le Bris/12 rue du Port//35120 Saint-Aubin       | pas de ligne blanche
            35120 Saint-Aubin                                   | Il manque une ligne
            ''                                                  | Il manque une ligne
            Abidjan/Côte d’Ivoire                               | Il manque une ligne
            Mme Le Bris/12 rue du Port                          | La dernière ligne est le code postal et la commune
            Mme Le Bris/12 rue du Port/Saint-Aubin              | ou le pays étranger
            Mme Le Bris/12 rue du Port/3512 Saint-Aubin         | La dernière ligne
            Mme Le Bris/12 rue du Port/35120 Saint-Aubin/France | La dernière ligne
            A/B/C/D/E/12 rue du Port/35120 Saint-Aubin          | a 7 lignes ; une enveloppe en accepte 6
            A/B/C/D/E/F/0155 Oslo/Norvège                       | a 8 lignes ; une enveloppe en accepte 7
            Mme Le Bris/12, rue du Port/35120 Saint-Aubin       | Écrivez « 12 rue du Port »
            Mme Le Bris/B.P. 12/35120 Saint-Aubin               | Écrivez « B P 12 »
            Mme Le Bris/12 rue du Port/35120 Saint-Aubin (Ille) | pas de ponctuation
            Mme Le Bris/1204 boulevard du Maréchal de Lattre de Tassigny/35120 Saint-Aubin | fait 48 caractères ; une enveloppe en accepte 38
            """)
    void what_sorting_machines_would_not_read_is_said_line_by_line(String typed, String why) {
        String lines = typed.replace('/', '\n');
        Refusal refusal = assertThrows(Refusal.class, () -> TypedEnvelope.lines(lines));
        assertTrue(refusal.getMessage().contains(why), refusal::getMessage);
    }

    @Test
    void an_official_abbreviation_is_proposed_for_a_line_too_long() {
        Refusal refusal = assertThrows(
                Refusal.class,
                () -> TypedEnvelope.lines("Mme Le Bris\n120 boulevard de la Grande-Fontaine-Neuve\n35120 Saint-Aubin"));
        assertTrue(refusal.getMessage().contains("Écrivez par exemple « 120 BD"), refusal::getMessage);
    }
}
