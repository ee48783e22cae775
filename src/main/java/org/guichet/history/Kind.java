package org.guichet.history;

import java.util.Arrays;
import java.util.Optional;

/** By which way somebody and the town hall met. */
public enum Kind {
    VISIT("visites", "Visite", "Visites"),
    CALL("appels", "Appel", "Appels"),
    LETTER_IN("courriers-recus", "Courrier reçu", "Courriers reçus"),
    LETTER_OUT("courriers-envoyes", "Courrier envoyé", "Courriers envoyés"),
    OTHER("autres", "Autre", "Autres");

    /** In addresses of pages. */
    public final String code;

    public final String label;

    /** Of several. */
    public final String plural;

    Kind(String code, String label, String plural) {
        this.code = code;
        this.label = label;
        this.plural = plural;
    }

    static Optional<Kind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
