package org.guichet.procedures;

import static org.guichet.procedures.FormsOnDisk.DEFINITION;
import static org.guichet.procedures.FormsOnDisk.LETTER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A commune's own folder, laid over the shipped one. */
class CommuneFolderTest {

    @TempDir
    Path shippedRoot;

    @TempDir
    Path ownRoot;

    private FormsOnDisk shipped;
    private FormsOnDisk own;

    @BeforeEach
    void a_shipped_procedure() {
        shipped = FormsOnDisk.in(shippedRoot).procedure("copie", DEFINITION).letter("copie", "copie.md", LETTER);
        own = FormsOnDisk.in(ownRoot).without("services.yaml");
    }

    private FormsFolder read() {
        return FormsFolder.read(shippedRoot, ownRoot);
    }

    private Procedure only() {
        FormsFolder forms = read();
        assertEquals(List.of(), forms.problems());
        assertEquals(1, forms.procedures().size());
        return forms.procedures().get(0);
    }

    @Test
    void an_empty_folder_changes_nothing() {
        assertEquals("Copie d’acte", only().title());
    }

    @Test
    void the_same_name_replaces_the_procedure_whole_and_a_new_name_adds() {
        own.procedure("copie", DEFINITION.replace("Copie d’acte", "Notre copie"));
        assertEquals("Notre copie", only().title());
        assertTrue(only().letter("copie").isEmpty());
        own.procedure("autre", DEFINITION);
        assertEquals(2, read().procedures().size());
    }

    @Test
    void a_letter_alone_replaces_the_shipped_one_or_adds_to_it() {
        own.letter("copie", "copie.md", LETTER.replace("Voici la copie", "Notre copie"))
                .letter("copie", "autre.md", LETTER);
        assertEquals("Copie d’acte", only().title());
        assertEquals("Notre copie", only().letter("copie").orElseThrow().title());
        assertTrue(only().letter("autre").isPresent());
    }

    @Test
    void a_definition_under_a_wrong_name_is_told_though_the_shipped_one_serves() {
        own.write("copie/procedure.yml", DEFINITION);
        assertTrue(read().problems().get(0).remedy().contains("renommez-le procedure.yaml"));
        assertEquals(1, read().procedures().size());
    }

    @Test
    void letters_for_a_procedure_that_nobody_has_are_told() {
        own.letter("copi", "copie.md", LETTER);
        Problem told = read().problems().get(0);
        assertTrue(told.remedy().contains("aucune démarche ne porte ce nom"), told::toString);
        assertEquals(1, read().procedures().size());
    }

    @Test
    void a_broken_part_above_leaves_the_shipped_one_in_every_letter() {
        shipped.write("_shared/parts/formule.md", "Salutations.")
                .letter("copie", "rappel.md", "---\ntitre: Rappel\nobjet: Rappel\n---\nBonjour.\n\n[[formule]]\n");
        own.write("_shared/parts/formule.md", "Bien à vous, {commune.inconnu}.");
        assertEquals(1, read().problems().size());
        assertEquals(
                "Bonjour.\n\nSalutations.",
                read().procedures().get(0).letter("rappel").orElseThrow().body());
    }

    @Test
    void a_shared_letter_with_a_hole_in_it_never_serves() {
        shipped.write("_shared/letters/refus.md", "---\ntitre: Refus\nobjet: Refus\n---\nNon.\n\n[[recours]]\n");
        assertTrue(read().procedures().get(0).letter("refus").isEmpty());
        assertEquals(1, read().problems().size());
    }

    @Test
    void departments_add_up_and_the_commune_names_them_as_it_likes() {
        own.write("services.yaml", "etat-civil: Formalités\nport: Port de plaisance\n");
        assertEquals(Map.of("etat-civil", "Formalités", "port", "Port de plaisance"), read().departments());
    }

    @Test
    void shared_parts_and_letters_are_replaced_one_by_one() {
        shipped.write("_shared/parts/formule.md", "Salutations.")
                .write(
                        "_shared/letters/rappel.md",
                        "---\ntitre: Rappel\nobjet: Rappel\n---\nBonjour.\n\n[[formule]]\n");
        assertEquals("Bonjour.\n\nSalutations.", body("rappel"));
        own.write("_shared/parts/formule.md", "Bien à vous.");
        assertEquals("Bonjour.\n\nBien à vous.", body("rappel"));
        own.letter("copie", "rappel.md", "---\ntitre: Rappel\nobjet: Rappel\n---\nAllô.\n")
                .procedure("copie", DEFINITION);
        assertEquals("Allô.", body("rappel"));
    }

    @Test
    void a_shared_letter_may_be_only_for_one_rule_of_silence() {
        shipped.write("_shared/letters/accuse.md", "---\ntitre: Accusé\nobjet: Reçu\npour: accord\n---\nReçu.\n");
        assertTrue(only().letter("accuse").isEmpty());
        shipped.write("_shared/letters/accuse.md", "---\ntitre: Accusé\nobjet: Reçu\npour: rejet\n---\nReçu.\n");
        assertEquals("Reçu.", body("accuse"));
    }

    @Test
    void a_mistake_in_what_is_shared_is_told_and_takes_nobody_down() {
        shipped.write("_shared/letters/a.md", "---\ntitre: A\nobjet: A\n---\n{usager.prenom}\n")
                .write("_shared/letters/b.md", "---\ntitre: B\nobjet: B\n---\n[[absente]]\n")
                .write("_shared/letters/c.md", "---\ntitre: C\nobjet: C\npour: toujours\n---\nTexte.\n")
                .write("_shared/entete.md", "{commune.maire}");
        List<String> told = read().problems().stream()
                .map(problem -> Path.of(problem.file()).getFileName() + " " + problem.line())
                .toList();
        assertEquals(Set.of("a.md 5", "b.md 5", "c.md 2", "entete.md 1"), Set.copyOf(told));
        assertEquals(1, read().procedures().size());
    }

    @Test
    void a_folder_that_is_not_there_is_told_and_the_shipped_one_serves() {
        FormsFolder forms = FormsFolder.read(shippedRoot, ownRoot.resolve("absent"));
        assertEquals(1, forms.problems().size());
        assertEquals(1, forms.procedures().size());
    }

    private String body(String letter) {
        return only().letter(letter).orElseThrow().body();
    }
}
