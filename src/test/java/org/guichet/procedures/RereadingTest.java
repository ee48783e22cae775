package org.guichet.procedures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.guichet.accounts.Role;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Browser;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A clerk with a text editor: what is written in the commune's folder serves once the catalogue is read again. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
@QuarkusTestResource(CommuneForms.class)
class RereadingTest {

    private static final String DEFINITION =
            """
            titre: Prêt du broyeur de branches
            resume: Emprunter le broyeur de la commune pour un week-end.
            service: broyage
            anonyme: non
            mots: [broyeur, branches]
            silence:
              effet: rejet
              delai: 2 mois
              texte: CRPA, article L231-4
            questions:
              - id: jour
                question: Jour souhaité
                type: date
              - id: remorque
                question: Une remorque est disponible
                type: oui-non
              - id: plaque
                question: Plaque de la remorque
                type: plaque
                si: {question: remorque, vaut: oui}
            pieces: []
            """;

    private static final String LETTER =
            """
            ---
            titre: Le broyeur est réservé
            objet: Le broyeur vous attend le {reponses.jour}
            ---
            {usager.appel},

            Le broyeur est réservé. {#if reponses.plaque}Venez avec la remorque {reponses.plaque}.{/if}

            [[formule]]
            """;

    @Inject
    Town town;

    @Inject
    Catalogue catalogue;

    private FormsOnDisk own;

    @BeforeEach
    void an_empty_folder() {
        town.open();
        CommuneForms.empty();
        own = FormsOnDisk.in(CommuneForms.FOLDER).write("services.yaml", "broyage: Broyage\n");
    }

    @AfterEach
    void nothing_stays() {
        CommuneForms.empty();
        catalogue.read();
    }

    private Page reread() {
        return town.browser(Role.MANAGER)
                .open("/demarches")
                .press("Relire le catalogue")
                .expect(200);
    }

    @Test
    void a_new_procedure_works_from_intake_to_reply() {
        own.procedure("broyeur", DEFINITION).letter("broyeur", "reserve.md", LETTER);
        assertFalse(town.browser(Role.MANAGER).open("/demarches").says("Prêt du broyeur"));
        assertTrue(reread().says("Prêt du broyeur de branches"));
        Browser agent = town.browser(Role.MANAGER);
        Page saved = agent.open(
                        "/demandes/nouvelle?canal=guichet&demarche=broyeur&usager=" + town.resident("Broyat").id)
                .type("Jour souhaité", "12/12/2026")
                .choose("Une remorque", "oui")
                .type("Plaque de la remorque", "ab 123 cd")
                .press("Enregistrer")
                .expect(200);
        assertTrue(saved.says("AB-123-CD"));
        assertTrue(saved.says("Broyage"));
        Page letter = agent.open(saved.path() + "/courriers/nouveau")
                .tick("Le broyeur est réservé")
                .press("Écrire cette lettre");
        assertEquals("Le broyeur vous attend le 12 décembre 2026", letter.typed("Objet"));
        assertTrue(letter.typed("Texte").contains("Venez avec la remorque AB-123-CD."));
        assertTrue(letter.typed("Texte").endsWith("salutations distinguées."));
    }

    @Test
    void what_breaks_serves_on_as_it_last_was_right_even_after_a_restart_and_is_told_to_who_can_mend_it() {
        own.procedure("broyeur", DEFINITION);
        reread();
        own.procedure("broyeur", DEFINITION.replace("effet: rejet", "effet: peut-être"));
        Page told = reread();
        assertTrue(
                told.says("broyeur/procedure.yaml, ligne 7"),
                told.html().select(".errors").text());
        assertTrue(told.says("Prêt du broyeur de branches"));
        Page counter = town.browser(Role.COUNTER).open("/demarches/broyeur").expect(200);
        assertTrue(counter.says("elle sert telle qu’elle était"));
        catalogue.readFirst();
        town.browser(Role.COUNTER).open("/demarches/broyeur").expect(200);
        own.without("broyeur/procedure.yaml");
        reread();
        town.browser(Role.COUNTER).open("/demarches/broyeur").expect(404);
    }

    @Test
    void an_old_case_keeps_the_definition_it_was_opened_with() {
        own.procedure("broyeur", DEFINITION).letter("broyeur", "reserve.md", LETTER);
        reread();
        Page saved = town.browser(Role.MANAGER)
                .open("/demandes/nouvelle?canal=guichet&demarche=broyeur&usager=" + town.resident("Ancien").id)
                .type("Jour souhaité", "12/12/2026")
                .choose("Une remorque", "non")
                .press("Enregistrer")
                .expect(200);
        own.procedure("broyeur", DEFINITION.replace("Jour souhaité", "Week-end voulu"));
        reread();
        Page again = town.browser(Role.MANAGER).open(saved.path());
        assertTrue(again.says("Jour souhaité"));
        assertFalse(again.says("Week-end voulu"));
    }
}
