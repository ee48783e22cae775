package org.guichet.mailings;

import java.util.ArrayList;
import java.util.List;
import org.guichet.accounts.Agent;
import org.jspecify.annotations.Nullable;

/** What a letter to many lacks before it can be frozen and printed, in words. */
final class Readiness {

    /** What a text that waits for something says. */
    private static final String TO_COMPLETE = "À COMPLÉTER";

    private Readiness() {}

    static List<String> missing(Mailing mailing, Distribution to) {
        List<String> missing = new ArrayList<>();
        if (mailing.body.contains(TO_COMPLETE) || mailing.easyBody.contains(TO_COMPLETE)) {
            missing.add("ce que le texte marque « %s »".formatted(TO_COMPLETE));
        }
        if (!isNamed(mailing.signatory)) {
            missing.add("la personne qui signe (prénom, nom et fonction : CRPA, article L212-1)");
        }
        if (to.letters().isEmpty()) {
            missing.add("au moins un destinataire");
        }
        return missing;
    }

    private static boolean isNamed(@Nullable Agent signatory) {
        return signatory != null
                && !signatory.firstName.isBlank()
                && !signatory.lastName.isBlank()
                && !signatory.capacity.isBlank();
    }
}
