package org.guichet.dictations;

import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.guichet.accounts.Role;
import org.guichet.cases.Case;
import org.guichet.desk.Browser;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.junit.jupiter.api.BeforeEach;

/** Somebody at the counter who speaks, and an agent who writes. */
abstract class DictationDesk {

    static final String READ = "Relu à la personne";

    @Inject
    Town town;

    @Inject
    DataSource database;

    @BeforeEach
    void open() {
        town.open();
    }

    Case dossier() {
        return town.roadReport(town.resident("Dicteuse"));
    }

    Browser counter() {
        return town.browser(Role.COUNTER);
    }

    Page write(Case dossier, String words) {
        return counter().open(dossier.path()).follow("Écrire sous la dictée").type("Ses mots", words);
    }

    /** The page of a text that was just dictated. */
    Page dictated(Case dossier) {
        return write(dossier, "L’eau est entrée dans la remise.")
                .press("Enregistrer ces mots")
                .expect(200);
    }

    static Page end(Page page, String mention) {
        return page.tick(READ).choose("La personne", mention);
    }

    Page story(Case dossier) {
        return counter().open(dossier.path()).expect(200);
    }
}
