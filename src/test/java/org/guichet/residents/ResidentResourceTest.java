package org.guichet.residents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.guichet.accounts.Role;
import org.guichet.cases.Case;
import org.guichet.cases.Channel;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class ResidentResourceTest {

    @Inject
    Town town;

    @BeforeEach
    void open() {
        town.open();
    }

    @Test
    void a_sheet_says_how_to_reach_the_person_and_what_was_asked() {
        Resident resident = town.resident("Bihan");
        Case dossier = town.birthRecord(resident, Channel.COUNTER);
        Page sheet = sheet(resident);
        assertEquals("Mme Éloïse Bihan", sheet.title());
        assertTrue(sheet.says("12 rue des Écoles 35120 SAINT-AUBIN"));
        assertTrue(sheet.says("06 39 98 00 12"));
        assertTrue(sheet.says(dossier.number().grouped().replace('\u00a0', ' ')));
    }

    @Test
    void who_has_neither_telephone_nor_address_has_a_sheet_all_the_same() {
        Resident resident = town.residentWithoutAddress("Nomade");
        Page sheet = sheet(resident);
        assertTrue(sheet.says("inconnue") && sheet.says("aucun"), sheet::text);
        Page dossier = town.browser(Role.COUNTER)
                .open(town.roadReport(resident).path())
                .expect(200);
        assertTrue(dossier.says("Téléphone aucun"), dossier::text);
    }

    @Test
    void a_corrected_sheet_is_kept() {
        Page saved = edit(town.resident("Mal Écrit"))
                .type("Nom, ou nom", "Bien Écrit")
                .choose("Civilité", "Monsieur")
                .type("Téléphone", "+32 2 512 34 56")
                .type("Date de naissance", "14/02/1961")
                .press("Enregistrer")
                .expect(200);
        assertEquals("M. Éloïse Bien Écrit", saved.title());
        assertTrue(saved.says("+32 2 512 34 56"));
        assertTrue(saved.says("14 février 1961"));
    }

    @Test
    void a_telephone_and_an_address_may_be_taken_away() {
        Page page = edit(town.resident("Partie")).type("Téléphone", "");
        for (String label : new String[] {"Numéro et rue", "Code postal", "Commune"}) {
            page.type(label, "");
        }
        Page saved = page.press("Enregistrer").expect(200);
        assertTrue(saved.says("inconnue") && saved.says("aucun"), saved::text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Nom, ou nom       | ''                                           | Indiquez au moins le nom
            Nom, ou nom       | عمر                                          | ne sait pas écrire
            Nom, ou nom       | Wolfeschlegelsteinhausenbergerdorffwelche    | ne tient pas sur une enveloppe
            Prénom            | Zoé😀                                        | ne sait pas écrire : 😀
            Téléphone         | 06 39                                        | Exemple : 02 99 12 34 56
            Date de naissance | 24/11/2026                                   | dans l’avenir
            Date de naissance | en mai                                       | pas lisible
            Code postal       | 3512                                         | cinq chiffres
            Commune           | ''                                           | Indiquez la commune
            Numéro et rue     | 12345678 avenue du Général Charles de Gaulle | une enveloppe en accepte 38
            """)
    void nonsense_is_refused_in_words_and_kept_as_typed(String label, String typed, String words) {
        Resident resident = town.resident("Inchangé");
        Page refused = edit(resident).type(label, typed).press("Enregistrer").expect(422);
        assertTrue(refused.alert().contains(words), refused::alert);
        assertEquals(typed, refused.typed(label));
        assertEquals("Mme Éloïse Inchangé", sheet(resident).title());
    }

    @Test
    void a_name_of_ten_thousand_characters_is_refused_and_kept() {
        Page refused = edit(town.resident("Court"))
                .type("Nom, ou nom", "x".repeat(10_000))
                .press("Enregistrer")
                .expect(422);
        assertEquals(10_000, refused.typed("Nom, ou nom").length());
    }

    @Test
    void the_second_of_two_agents_is_told_what_the_sheet_says_now_and_loses_no_typing() {
        Resident resident = town.resident("Disputée");
        Page slow = edit(resident);
        edit(resident).type("Téléphone", "06 39 98 00 55").press("Enregistrer").expect(200);
        Page told =
                slow.type("Numéro et rue", "3 rue Neuve").press("Enregistrer").expect(409);
        assertTrue(told.alert().contains("Quelqu’un a modifié cette fiche"), told::alert);
        assertTrue(told.alert().contains("06 39 98 00 55"), told::alert);
        assertEquals("3 rue Neuve", told.typed("Numéro et rue"));
        assertFalse(sheet(resident).says("3 rue Neuve"));
        assertTrue(told.press("Enregistrer").expect(200).says("3 rue Neuve"));
    }

    @Test
    void of_all_who_save_at_the_same_moment_one_is_first_and_the_others_are_told() {
        Resident resident = town.resident("Pressée");
        List<Integer> answers = IntStream.range(0, 5)
                .mapToObj(agent -> edit(resident).type("Numéro et rue", agent + " rue Neuve"))
                .toList()
                .stream()
                .map(page -> CompletableFuture.supplyAsync(
                        () -> page.press("Enregistrer").status()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertEquals(List.of(200, 409, 409, 409, 409), answers);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/usagers/999999",
                "/usagers/abc",
                "/usagers/-1",
                "/usagers/99999999999999999999",
                "/usagers/999999/modifier"
            })
    void who_does_not_exist_is_a_page_with_a_way_out(String address) {
        assertTrue(town.browser(Role.COUNTER).open(address).expect(404).offers("Revenir à l’accueil"));
    }

    private Page sheet(Resident resident) {
        return town.browser(Role.COUNTER).open("/usagers/" + resident.id).expect(200);
    }

    private Page edit(Resident resident) {
        return sheet(resident).follow("Corriger la fiche").expect(200);
    }
}
