package org.guichet.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guichet.web.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses as people say and write them: shortened officially, completed from the open data, put into their parts. */
class AddressEntryTest {

    /** NF Z10-011: lines of 38 characters at most, official abbreviations. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            128 avenue du Maréchal de Lattre de Tassigny      | 128 AV du MAL de Lattre de Tassigny
            12 boulevard du Président Franklin Roosevelt      | 12 BD du PDT Franklin Roosevelt
            2 impasse du Lieutenant-Colonel Jean de Kerguélen | 2 IMP du LCL Jean de Kerguélen
            14 bis allée du Docteur Alexandre Fleming-Martin  | 14 bis ALL du DR Alexandre Fleming-Martin
            Résidence Les Jardins de la Fontaine Saint-Michel | RES Les Jardins de la Fontaine ST-Michel
            Bâtiment des Glycines, escalier C, troisième étage | BAT des Glycines, ESC C, troisième ETG
            36 faubourg de la Chaussée des Trois-Fontaines    | 36 FG de la CHS des Trois-Fontaines
            4 place de la Sainte-Chapelle et du Rond-Point Haut | 4 PL de la STE-Chapelle et du RPT Haut
            Zone artisanale de la Lande-Blanche et du Moulin  | ZA de la Lande-Blanche et du Moulin
            Appartement 4, entrée B, rez-de-chaussée à gauche | APP 4, ENT B, RDC à gauche
            120 route du Général Charles de Gaulle prolongée  | 120 RTE du GAL Charles de Gaulle prolongée
            7 chemin du Commandant Jacques-Yves Cousteau Est  | 7 CHE du CDT Jacques-Yves Cousteau Est
            19 square du Professeur Émile-Jean-Marie Bernard  | 19 SQ du PR Émile-Jean-Marie Bernard
            Hameau de Notre-Dame-des-Landes de la Haute-Forêt | HAM de ND-des-Landes de la Haute-Forêt
            """)
    void too_long_a_line_is_proposed_shorter(String line, String shorter) {
        List<String> proposals = Abbreviations.of(line);
        if (shorter.length() <= PostalAddress.LINE) {
            assertTrue(proposals.contains(shorter), proposals::toString);
        }
        assertTrue(proposals.stream().allMatch(one -> one.length() <= PostalAddress.LINE), proposals::toString);
    }

    @Test
    void where_no_official_word_helps_nothing_is_proposed_and_nothing_is_cut() {
        assertEquals(List.of(), Abbreviations.of("Kerabandonnecouvrechefenbasduboisdelamer-en-Plouguerneau"));
        Form form = Form.empty()
                .with("street", "Kerabandonnecouvrechefenbasduboisdelamer")
                .with("postcode", "29880")
                .with("locality", "Plouguerneau");
        PostalAddress.read(form);
        assertTrue(form.error("street").contains("une partie sur la ligne voisine"));
        assertEquals("Kerabandonnecouvrechefenbasduboisdelamer", form.value("street"));
    }

    @Test
    void words_that_only_hold_an_abbreviated_one_stay() {
        assertEquals(List.of(), Abbreviations.of("1 rue des Placements et des Citernes du Routeur"));
    }

    /** From the open data that ships: a postcode gives its locality, a locality its postcode. */
    @ParameterizedTest
    @CsvSource({
        "29242, '', 29242, Ouessant",
        "56360, '', 56360, ''",
        "'', Plouguerneau, 29880, Plouguerneau",
        "'', PLOUGUERNEAU, 29880, PLOUGUERNEAU",
        "'', Dol de Bretagne, 35120, Dol de Bretagne",
        "'', St Malo, '', St Malo",
        "'', Saint-Malo, '', Saint-Malo",
        "75013, '', 75013, Paris",
        "'', Marseille, '', Marseille",
        "97400, '', 97400, Saint-Denis",
        "20000, '', 20000, Ajaccio",
        "35042, Rennes Cedex, 35042, Rennes Cedex",
    })
    void postcodes_and_localities_complete_one_another(String code, String name, String codeThen, String nameThen) {
        Form form =
                Form.empty().with("street", "1 rue X").with("postcode", code).with("locality", name);
        PostalAddress.read(form);
        if (!codeThen.isEmpty()) {
            assertEquals(codeThen, form.value("postcode"));
        }
        if (!nameThen.isEmpty()) {
            assertEquals(nameThen, form.value("locality"));
        }
    }

    @Test
    void where_there_are_several_the_agent_chooses() {
        Form form = Form.empty().with("street", "1 rue X").with("postcode", "35120");
        PostalAddress.read(form);
        assertTrue(form.wrong("locality"));
        assertTrue(form.proposals("locality").contains("Dol-de-Bretagne"), () -> form.proposals("locality")
                .toString());
        assertTrue(form.proposals("locality").size() > 5);
    }

    @Test
    void a_locality_that_the_open_data_puts_elsewhere_is_doubtful_and_taken_all_the_same() {
        assertTrue(Localities.contradict("35120", "Rennes"));
        assertFalse(Localities.contradict("35120", "DOL DE BRETAGNE"));
        assertFalse(Localities.contradict("35042", "Rennes Cedex"));
        Form form =
                Form.empty().with("street", "1 rue X").with("postcode", "35120").with("locality", "Rennes");
        PostalAddress.read(form);
        assertFalse(form.refused());
    }

    /** Lines separated by « / », then the seven parts: complement, building, street, hamlet, postcode, locality, country. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            12 rue des Écoles/35120 Saint-Aubin                       | - | - | 12 rue des Écoles | - | 35120 | Saint-Aubin | -
            12, rue des Écoles/35120 SAINT-AUBIN                      | - | - | 12 rue des Écoles | - | 35120 | SAINT-AUBIN | -
            Appartement 4/Résidence Les Ajoncs/3 impasse du Lavoir/35120 Saint-Aubin | Appartement 4 | Résidence Les Ajoncs | 3 impasse du Lavoir | - | 35120 | Saint-Aubin | -
            Chez Mme Roux/8 bis rue du Four/35120 Saint-Aubin         | Chez Mme Roux | - | 8 bis rue du Four | - | 35120 | Saint-Aubin | -
            Kerdrein/29880 Plouguerneau                               | - | - | - | Kerdrein | 29880 | Plouguerneau | -
            Lieu-dit Kerdrein/29880 Plouguerneau                      | - | - | - | Lieu-dit Kerdrein | 29880 | Plouguerneau | -
            2 rue Haute/Le Bourg/29880 Plouguerneau                   | - | - | 2 rue Haute | Le Bourg | 29880 | Plouguerneau | -
            12 rue de la Gare/BP 104/35042 RENNES CEDEX               | - | - | 12 rue de la Gare | BP 104 | 35042 | RENNES CEDEX | -
            CS 20001/35042 RENNES CEDEX                               | - | - | - | CS 20001 | 35042 | RENNES CEDEX | -
            Poste restante/35120 Saint-Aubin                          | - | - | - | Poste restante | 35120 | Saint-Aubin | -
            CCAS/1 place de la Mairie/35120 Saint-Aubin               | CCAS | - | 1 place de la Mairie | - | 35120 | Saint-Aubin | -
            Escalier B/Bâtiment 3/quai Éric Tabarly/56100 Lorient     | Escalier B | Bâtiment 3 | quai Éric Tabarly | - | 56100 | Lorient | -
            F-67000 Strasbourg                                        | - | - | - | - | 67000 | Strasbourg | -
            Rue de la Loi 16/1000 Bruxelles/Belgique                  | - | - | Rue de la Loi 16 | - | - | 1000 Bruxelles | Belgique
            10 Downing Street/London SW1A 2AA/Royaume-Uni             | - | - | 10 Downing Street | - | - | London SW1A 2AA | Royaume-Uni
            Calle Mayor 5/28013 Madrid/Espagne                        | - | - | - | Calle Mayor 5 | 28013 | Madrid | Espagne
            """)
    void an_address_in_lines_is_put_into_its_parts(
            String lines,
            String complement,
            String building,
            String street,
            String hamlet,
            String code,
            String name,
            String country) {
        Form form = Form.empty().with("addressLines", lines.replace('/', '\n'));
        Optional<PostalAddress> address = PostalAddress.read(form);
        assertFalse(form.refused(), () -> form.errors().toString());
        PostalAddress is = address.orElseThrow();
        assertEquals(
                Stream.of(complement, building, street, hamlet, code, name, country)
                        .collect(Collectors.joining(" | ")),
                Stream.of(
                                is.complement(),
                                is.building(),
                                is.street(),
                                is.hamlet(),
                                is.postcode(),
                                is.locality(),
                                is.country())
                        .map(part -> part == null ? "-" : part)
                        .collect(Collectors.joining(" | ")));
    }

    @Test
    void lines_that_are_too_many_are_kept_and_said() {
        String lines = "Appartement 4\nEscalier B\nBâtiment 3\n12 rue X\n35120 Saint-Aubin";
        Form form = Form.empty().with("addressLines", lines);
        PostalAddress.read(form);
        assertTrue(form.error("addressLines").contains("trop de lignes"));
    }

    @Test
    void an_address_written_twice_is_not_guessed() {
        Form form = Form.empty().with("addressLines", "12 rue X\n35120 Y").with("street", "14 rue X");
        PostalAddress.read(form);
        assertTrue(form.error("addressLines").contains("écrite deux fois"));
    }
}
