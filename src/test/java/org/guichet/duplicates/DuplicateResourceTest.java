package org.guichet.duplicates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.guichet.accounts.Role;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.guichet.residents.Resident;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class DuplicateResourceTest {

    private static final String ANOTHER = "Non, c’est une autre personne";

    @Inject
    Town town;

    @BeforeEach
    void open() {
        town.open();
    }

    @Test
    void a_newcomer_who_looks_like_somebody_is_asked_about_once_and_never_forced() {
        born("Jumelle-Exacte", LocalDate.of(1950, 1, 2));
        Page asked = newcomer("Jumelle-Exacte", "02/01/1950").expect(422);
        assertTrue(asked.says("Est-ce l’une de ces personnes ? Jumelle-Exacte Éloïse née en 1950"), asked::text);
        assertEquals("Éloïse", asked.typed("Prénom"));
        asked.tick(ANOTHER).press("Enregistrer").expect(200);
        assertEquals(2, count("Jumelle-Exacte"));
    }

    @ParameterizedTest
    @CsvSource({
        "Jumelle-Sure,  Jumelle-Sure,  ,           true",
        "Jumelle-Sur,   Jumelle-Surr,  03/04/1951, true",
        "Jumelle-Autre, Jumelle-Autre, 03/04/1952, false",
        "Jumelle-Loin,  Personne-Loin, 03/04/1951, false",
    })
    void who_is_proposed(String known, String typed, String birthday, boolean proposed) {
        born(known, LocalDate.of(1951, 4, 3));
        Page page = newcomer(typed, birthday == null ? "" : birthday);
        assertEquals(proposed ? 422 : 200, page.status(), page::text);
    }

    @Test
    void at_the_desk_the_request_goes_to_the_sheet_that_is_chosen() {
        Resident known = born("Jumelle-Guichet", LocalDate.of(1953, 5, 6));
        Page asked = town.browser(Role.COUNTER)
                .open("/demandes/nouvelle?canal=guichet")
                .choose("Démarche", "Signalement d’un défaut de voirie")
                .press("Voir ses questions")
                .tick("Nouvelle personne")
                .type("Nom, ou nom de l’organisme", "Jumelle-Guichet")
                .type("Prénom", "Éloïse")
                .type("Numéro et rue, ou repère", "devant l’école")
                .choose("Ce qui est abîmé", "Plaque")
                .choose("Danger immédiat", "non")
                .type("Que se passe-t-il", "Une plaque bouge.")
                .press("Enregistrer")
                .expect(422);
        assertTrue(asked.alert().contains("Quelqu’un de très proche a déjà une fiche"), asked::alert);
        Page dossier = asked.tick("Jumelle-Guichet Éloïse " + known.distinction())
                .press("Enregistrer")
                .expect(200);
        assertTrue(dossier.says("Mme Éloïse Jumelle-Guichet"), dossier::text);
        assertEquals(1, count("Jumelle-Guichet"));
    }

    @Test
    void likely_pairs_wait_for_quiet_hours_and_those_told_apart_are_not_proposed_again() {
        Resident one = born("Paire-Calme", LocalDate.of(1954, 7, 8));
        Resident other = born("Paire-Calmes", LocalDate.of(1954, 7, 8));
        assertTrue(town.browser(Role.COUNTER).open("/doublons").says("Ce qui les rapproche"));
        assertEquals(List.of("noms voisins, même date de naissance"), because(one, other));
        town.browser(Role.COUNTER)
                .open("/doublons/%d/%d".formatted(one.id, other.id))
                .press("Ce sont deux personnes")
                .expect(200);
        assertEquals(List.of(), because(one, other));
    }

    @Test
    void twins_born_the_same_day_are_no_pair() {
        Resident one = born("Vraie-Jumelle", LocalDate.of(1955, 9, 9));
        Resident other = born("Vraie-Jumelle", LocalDate.of(1955, 9, 9));
        QuarkusTransaction.requiringNew().run(() -> Resident.<Resident>findById(other.id).firstName = "Maëlle");
        assertEquals(List.of(), because(one, other));
    }

    /** What makes one think that these two are one. */
    private static List<String> because(Resident one, Resident other) {
        return QuarkusTransaction.requiringNew().call(() -> Pair.likely(10_000).stream()
                .filter(pair -> pair.one().id.equals(one.id) && pair.other().id.equals(other.id))
                .map(Pair::because)
                .toList());
    }

    private Resident born(String lastName, LocalDate day) {
        Resident resident = town.resident(lastName, "+336399811" + (10 + Math.abs(lastName.hashCode() % 90)));
        QuarkusTransaction.requiringNew().run(() -> {
            Resident.<Resident>findById(resident.id).birthDate = day;
            Resident.<Resident>findById(resident.id).address = null;
        });
        return QuarkusTransaction.requiringNew().call(() -> Resident.findById(resident.id));
    }

    private Page newcomer(String lastName, String birthday) {
        return town.browser(Role.COUNTER)
                .open("/usagers/nouveau")
                .type("Nom, ou nom de l’organisme", lastName)
                .type("Prénom", "Éloïse")
                .type("Date de naissance", birthday)
                .press("Enregistrer");
    }

    private static long count(String lastName) {
        return QuarkusTransaction.requiringNew().call(() -> Resident.count("lastName", lastName));
    }
}
