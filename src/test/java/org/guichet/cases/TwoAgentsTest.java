package org.guichet.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.guichet.accounts.Role;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Browser;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.junit.jupiter.api.Test;

/** Several agents at the same case: nobody's words are lost, and nobody decides on what they have not read. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class TwoAgentsTest {

    private static final int AGENTS = 6;

    @Inject
    Town town;

    @Test
    void the_second_is_told_what_changed_and_by_whom_and_keeps_what_was_typed() {
        Case dossier = newCase();
        Page slow = town.browser(Role.COUNTER).open(dossier.path());
        town.browser(Role.OFFICER)
                .open(dossier.path())
                .type("Ce qui s’est dit", "Elle vient demain.")
                .save("Noter un appel")
                .expect(200);

        Page told = slow.type("Note", "Absente jusqu’à lundi.")
                .save("Écrire une note")
                .expect(409);
        assertTrue(told.alert().contains("Ce dossier a changé pendant votre saisie"));
        assertTrue(told.alert().contains("Camille Le Officer : Appel reçu. Elle vient demain."), told::alert);
        assertEquals("Absente jusqu’à lundi.", told.typed("Note"));
        assertEquals(List.of("Elle vient demain."), told(dossier, EventKind.CALL_RECEIVED));
        assertEquals(List.of(), told(dossier, EventKind.NOTE));

        told.save("Écrire une note").expect(200);
        assertEquals(List.of("Absente jusqu’à lundi."), told(dossier, EventKind.NOTE));
    }

    @Test
    void choices_are_kept_as_well_as_words() {
        Case dossier = newCase();
        Page slow = town.browser(Role.MANAGER).open(dossier.path());
        note(town.browser(Role.OFFICER), dossier, "Plus vite.");
        Page told = slow.choose("Raison", "Sans objet")
                .type("Précision", "Doublon probable.")
                .save("Clore")
                .expect(409);
        assertEquals("Doublon probable.", told.typed("Précision"));
        assertEquals(
                "Sans objet", told.html().select("#reason option[selected]").text());
        assertEquals("Clos", told.save("Clore").html().select("h1 .state").text());
    }

    @Test
    void the_department_and_agent_chosen_are_kept() {
        Case dossier = newCase();
        Page slow = town.browser(Role.MANAGER).open(dossier.path());
        note(town.browser(Role.OFFICER), dossier, "Plus vite.");
        Page told = slow.choose("Service", "Accueil")
                .choose("Personne", "Le Counter")
                .save("Confier à…")
                .expect(409);
        assertEquals(
                "Accueil", told.html().select("#department option[selected]").text());
        assertEquals(
                "Le Counter Camille",
                told.html().select("#agent option[selected]").text());
    }

    @Test
    void everybody_who_writes_at_the_same_moment_is_in_the_story() {
        Case dossier = newCase();
        List<Page> pages = IntStream.range(0, AGENTS)
                .mapToObj(
                        agent -> town.browser(Role.COUNTER).open(dossier.path()).type("Note", "Note " + agent))
                .toList();
        pages.stream()
                .map(page -> CompletableFuture.runAsync(() -> insist(page)))
                .toList()
                .forEach(CompletableFuture::join);
        Set<String> expected = new HashSet<>();
        IntStream.range(0, AGENTS).forEach(agent -> expected.add("Note " + agent));
        List<String> notes = told(dossier, EventKind.NOTE);
        assertEquals(AGENTS, notes.size());
        assertEquals(expected, new HashSet<>(notes));
    }

    /** Saves until nobody else was faster, which at most every other agent can be. */
    private static void insist(Page page) {
        Page answer = page.save("Écrire une note");
        for (int others = 1; answer.status() == 409 && others < AGENTS; others++) {
            answer = answer.save("Écrire une note");
        }
        answer.expect(200);
    }

    private static void note(Browser browser, Case dossier, String words) {
        browser.open(dossier.path()).type("Note", words).save("Écrire une note").expect(200);
    }

    private static List<String> told(Case dossier, EventKind kind) {
        return CaseEvent.<CaseEvent>list("of = ?1 and kind = ?2", dossier, kind).stream()
                .map(event -> event.words)
                .toList();
    }

    private Case newCase() {
        return town.roadReport(null);
    }
}
