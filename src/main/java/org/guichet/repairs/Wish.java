package org.guichet.repairs;

import org.guichet.cases.Case;

/**
 * What the owner wanted when the device was left, read from the first words of the answer, so that a commune may reword the
 * rest. Whatever else is answered means: call me first.
 */
enum Wish {
    REPAIR_WITHOUT_CALLING("Réparer sans"),
    RECYCLE_IF_HOPELESS("Recycler si"),
    CALL_FIRST("");

    private static final String QUESTION = "accord_devis";

    private final String beginning;

    Wish(String beginning) {
        this.beginning = beginning;
    }

    static Wish of(Case dossier) {
        String answer = dossier.answers.getOrDefault(QUESTION, "");
        for (Wish wish : values()) {
            if (answer.startsWith(wish.beginning)) {
                return wish;
            }
        }
        return CALL_FIRST;
    }
}
