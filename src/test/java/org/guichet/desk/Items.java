package org.guichet.desk;

import org.guichet.accounts.Role;
import org.guichet.cases.Case;

/** What lacks in a case, asked for and noted as an officer does. */
public final class Items {

    private Items() {}

    /** The page of its items, with this one said to lack. */
    public static Page lacking(Town town, Case dossier, String label, String answerBy) {
        Page page = town.browser(Role.OFFICER).open(dossier.path() + "/pieces").expect(200);
        String number = page.html()
                .select("label:matchesOwn(^Nom de la pièce)")
                .first()
                .text()
                .replaceFirst(".* ", "");
        return page.type("Nom de la pièce n° " + number, label)
                .tick("Manque n° " + number)
                .type("Ce qui manque est à fournir", answerBy);
    }

    /** Asked for, and the page of the case. */
    public static Page ask(Town town, Case dossier, String label, String answerBy) {
        lacking(town, dossier, label, answerBy).press("Enregistrer la liste").expect(200);
        return town.browser(Role.OFFICER).open(dossier.path()).expect(200);
    }

    /** Comes to the counter today, a copy, and the page of the case. */
    public static Page receive(Town town, Case dossier, String label) {
        Page page = town.browser(Role.OFFICER).open(dossier.path() + "/pieces").tick(label);
        page.html().select("select[name$=.form]").forEach(list -> list.select("[value=COPY]")
                .attr("selected", "selected"));
        page.html().select("input[name$=.keptAt]").forEach(field -> field.attr("value", "Dossier papier"));
        page.choose("Par quelle voie", "Guichet").press("Enregistrer l’arrivée").expect(200);
        return town.browser(Role.OFFICER).open(dossier.path()).expect(200);
    }
}
