package org.guichet.desk;

import org.guichet.accounts.Role;
import org.guichet.residents.Resident;

/** Somebody acts for somebody. */
public final class Mandates {

    private Mandates() {}

    /** The page of a mandate, ready to be saved: that helper, in that capacity, for every procedure. */
    public static Page begin(Town town, Resident person, Resident helper, String capacity) {
        return town.browser(Role.COUNTER)
                .open("/usagers/" + person.id)
                .follow("Quelqu’un agit pour cette personne")
                .expect(200)
                .type("Nom, prénom ou téléphone", helper.listName() + " " + helper.phone)
                .press("Chercher")
                .tick(helper.listName() + " " + helper.distinction())
                .choose("À quel titre", capacity);
    }

    /** A relative whose mandate is not signed yet. */
    public static Page of(Town town, Resident person, Resident helper) {
        return begin(town, person, helper, "Proche").press("Enregistrer").expect(200);
    }
}
