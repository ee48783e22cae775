package org.guichet.handovers;

import static org.guichet.desk.SignedLetters.again;
import static org.guichet.desk.SignedLetters.signed;
import static org.guichet.desk.SignedLetters.toSign;
import static org.guichet.desk.Sql.execute;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.guichet.accounts.Role;
import org.guichet.cases.Case;
import org.guichet.cases.Channel;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Browser;
import org.guichet.desk.Mandates;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.guichet.desk.TravellingClock;
import org.guichet.letters.Awaits;
import org.guichet.letters.Letter;
import org.guichet.letters.LetterStep;
import org.guichet.pdf.PdfReader;
import org.guichet.procedures.LetterNature;
import org.guichet.residents.Resident;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A letter crosses the counter, to the person or to somebody in their place. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class HandOverResourceTest {

    private static final String DONE = "Remise contre signature";

    @Inject
    Town town;

    @Inject
    DataSource database;

    private Resident resident;

    @BeforeEach
    void open() {
        town.open();
        resident = town.resident("Comptoir");
    }

    @Test
    void a_decision_handed_over_says_to_whom_and_how_one_knew_and_notifies_that_day() throws IOException {
        Letter letter = signed(town, toSign(town, decision()));
        Page page = town.browser(Role.COUNTER).open(letter.path()).follow("Remettre en main propre");
        Page done =
                page.choose("Pièce d’identité", "carte nationale").press(DONE).expect(200);
        assertTrue(done.says("Mme Éloïse Comptoir"), done::text);
        assertTrue(done.says("carte nationale d’identité"), done::text);
        assertFalse(done.offers(DONE));
        assertNull(again(letter).awaits);
        assertEquals(TravellingClock.MONDAY.toLocalDate(), notifiedOn(letter));
        Page told = town.browser(Role.COUNTER).open(letter.dossier.path());
        assertTrue(told.says("remise en main propre le 23 novembre 2026 : à Mme Éloïse Comptoir"), told::text);
        String slip = slip(letter);
        assertTrue(slip.contains("Duplicata – exemplaire de la mairie"), slip);
        assertTrue(slip.contains("Cette lettre est une décision"), slip);
    }

    @Test
    void the_slip_is_printed_to_be_signed_before_anything_is_noted() throws IOException {
        Letter letter = signed(town, dossier());
        Response answer = post(letter, Map.of("etape", "bon", "piece", "PASSPORT"));
        assertEquals("application/pdf", answer.contentType());
        List<String> pages = PdfReader.pages(answer.asByteArray());
        assertEquals(1, pages.size());
        String slip = pages.get(0);
        assertTrue(slip.contains("Remise le 23 novembre 2026 à Mme Éloïse Comptoir."), slip);
        assertTrue(slip.contains("Pièce d’identité montrée : passeport. Son numéro n’est pas relevé."), slip);
        assertFalse(slip.contains("Duplicata"), slip);
        assertEquals(Awaits.POST, again(letter).awaits);
        assertEquals(
                422,
                town.browser(Role.COUNTER)
                        .get(letter.path() + "/remise/bon.pdf")
                        .statusCode());
    }

    @Test
    void somebody_may_come_by_a_mandate_on_file_that_holds_and_covers() throws IOException {
        Resident helper = town.resident("Aidante", "+33639980099");
        Letter letter = signed(town, dossier());
        String mandate = Mandates.of(town, resident, helper).path();
        assertFalse(page(letter).says("Aidante"), "a mandate that is not signed serves nobody");
        town.browser(Role.COUNTER)
                .open(mandate)
                .type("Signé le", "23/11/2026")
                .press("Signé sur papier")
                .expect(200);
        Page done = page(letter)
                .tick("Mme Éloïse Aidante, proche")
                .choose("Pièce d’identité", "titre de séjour")
                .press(DONE)
                .expect(200);
        assertTrue(
                done.says("Mme Éloïse Aidante, proche (mandat signé le 23 novembre 2026), pour Mme Éloïse Comptoir"));
        assertEquals(Taker.MANDATE, HandOver.of(letter).orElseThrow().taker);
        Letter second = signed(town, dossier());
        Page late = page(second).tick("Mme Éloïse Aidante, proche");
        town.browser(Role.COUNTER)
                .open(mandate)
                .type("Par qui et comment", "La personne le dit au guichet.")
                .press("Révoquer ce mandat")
                .expect(200);
        Page refused =
                late.choose("Pièce d’identité", "titre de séjour").press(DONE).expect(422);
        assertTrue(refused.alert().contains("Choisissez à qui la lettre est remise"), refused::alert);
    }

    @Test
    void somebody_may_come_with_a_written_authorisation_and_a_witness_sign_for_them() throws IOException {
        Letter letter = signed(town, dossier());
        Page done = page(letter)
                .tick("Une personne munie d’une autorisation")
                .type("Nom de cette personne", "M. Jean Voisin")
                .choose("Pièce d’identité", "permis")
                .tick("Ne peut ou ne sait signer")
                .type("Témoin", "Mme Anne Leroy")
                .press(DONE)
                .expect(200);
        assertTrue(done.says("M. Jean Voisin, par autorisation écrite de Mme Éloïse Comptoir"), done::text);
        assertTrue(done.says("témoin : Mme Anne Leroy"), done::text);
        String slip = slip(letter);
        assertTrue(slip.contains("« Ne peut ou ne sait signer. » Témoin : Mme Anne Leroy."), slip);
        assertTrue(slip.contains("Date et signature du témoin"), slip);
        assertTrue(slip.contains("L’autorisation écrite reste avec l’exemplaire de la mairie."), slip);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            piece    | ''           | Choisissez ce qui montre l’identité
            piece    | 12AB34567    | Choisissez ce qui montre l’identité
            qui      | personne     | Choisissez à qui la lettre est remise
            qui      | mandat-99999 | Choisissez à qui la lettre est remise
            qui      | autorisation | Indiquez le nom de la personne qui présente l’autorisation
            nom      | M. Voisin    | Un nom est écrit
            empeche  | oui          | Indiquez le nom du témoin
            temoin   | Mme Leroy    | Un témoin est nommé
            temoin   | 😀           | ne sait pas écrire
            handedOn | 24/11/2026   | Ce jour est à venir
            handedOn | 01/11/2026   | n’était pas encore définitive
            handedOn | ''           | Indiquez le jour de la remise
            """)
    void what_is_wrong_is_said_and_nothing_is_noted(String field, String typed, String words) {
        Letter letter = signed(town, dossier());
        Map<String, String> form = new HashMap<>(Map.of("piece", "KNOWN"));
        form.put(field, typed);
        Response answer = post(letter, form);
        assertEquals(422, answer.statusCode());
        assertTrue(answer.asString().replace('\u00a0', ' ').contains(words), answer::asString);
        assertEquals(Awaits.POST, again(letter).awaits);
        assertTrue(HandOver.of(letter).isEmpty());
    }

    @Test
    void a_letter_that_is_not_signed_or_is_gone_is_not_handed_over() {
        Letter waiting = toSign(town, dossier());
        Page page = page(waiting);
        assertTrue(page.says("Cette lettre attend autre chose (à signer)"), page::text);
        assertFalse(page.offers(DONE));
        assertEquals(422, post(waiting, Map.of("piece", "KNOWN")).statusCode());
        Letter posted = signed(town, dossier());
        town.browser(Role.MAIL).open(posted.path()).press("Postée").expect(200);
        assertTrue(page(posted).says("cette lettre n’attend plus rien"));
        Letter draft = town.letter(dossier(), "Madame,");
        assertEquals(
                422, town.browser(Role.COUNTER).get(draft.path() + "/remise").statusCode());
    }

    @Test
    void pressed_many_times_at_once_it_is_noted_once_and_shown() {
        Letter letter = signed(town, dossier());
        Page page = page(letter).choose("Pièce d’identité", "passeport");
        IntStream.range(0, 5)
                .mapToObj(
                        one -> CompletableFuture.runAsync(() -> page.press(DONE).expect(200)))
                .toList()
                .forEach(CompletableFuture::join);
        assertEquals(1, HandOver.count("letterId", letter.id));
        assertEquals(2, LetterStep.of(letter).size());
    }

    @Test
    void a_discreet_letter_is_handed_over_by_those_who_see_it() {
        Letter letter = signed(town, town.vulnerablePerson(resident));
        town.browser(Role.COUNTER).open(letter.path() + "/remise").expect(403);
        assertEquals(403, post(letter, Map.of("piece", "KNOWN")).statusCode());
        town.browser(Role.MANAGER).open(letter.path() + "/remise").expect(200);
    }

    @Test
    void the_database_keeps_what_was_noted_and_only_of_a_letter_that_was_handed_over() {
        Letter letter = signed(town, dossier());
        page(letter).choose("Pièce d’identité", "passeport").press(DONE).expect(200);
        Letter other = signed(town, dossier());
        String copy = "insert into hand_overs (letter_id, taker, mandate_id, taken_by, identity, at, agent_id)"
                + " select %d, %s, mandate_id, taken_by, identity, at, agent_id from hand_overs where letter_id = %d";
        for (String sql : List.of(
                "update hand_overs set taken_by = 'Autre' where letter_id = " + letter.id,
                "delete from hand_overs where letter_id = " + letter.id,
                copy.formatted(other.id, "taker", letter.id),
                copy.formatted(other.id, "'MANDATE'", letter.id))) {
            assertThrows(SQLException.class, () -> execute(database, sql), sql);
        }
    }

    private Response post(Letter letter, Map<String, String> typed) {
        Browser counter = town.browser(Role.COUNTER);
        Map<String, String> form =
                new HashMap<>(Map.of("jeton", counter.token(), "qui", "destinataire", "handedOn", "23/11/2026"));
        form.putAll(typed);
        return counter.post(letter.path() + "/remise", form);
    }

    private Page page(Letter letter) {
        return town.browser(Role.COUNTER).open(letter.path() + "/remise").expect(200);
    }

    private String slip(Letter letter) throws IOException {
        byte[] pdf = town.browser(Role.COUNTER)
                .get(letter.path() + "/remise/bon.pdf")
                .asByteArray();
        return String.join("\n", PdfReader.pages(pdf));
    }

    private Letter decision() {
        Letter draft = town.letter(dossier(), "Madame,\n\nVotre demande est acceptée.");
        QuarkusTransaction.requiringNew().run(() -> Letter.<Letter>findById(draft.id).nature = LetterNature.FAVOURABLE);
        return draft;
    }

    private static LocalDate notifiedOn(Letter letter) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Case.<Case>findById(letter.dossier.id).milestones.notifiedOn);
    }

    private Case dossier() {
        return town.birthRecord(resident, Channel.COUNTER);
    }
}
