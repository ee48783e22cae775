package org.guichet.callbacks;

import org.guichet.web.Refusal;

/** What came of an attempt. The last three end the callback. */
public enum Outcome {
    NO_ANSWER("Pas de réponse", false),
    MESSAGE("Message laissé", false),
    SPOKEN("Parlé à la personne", true),
    LETTER("Remplacé par une lettre", true),
    ABANDONED("Abandonné", true);

    public final String label;

    /** Whether nothing is left to do afterwards. */
    public final boolean last;

    Outcome(String label, boolean last) {
        this.label = label;
        this.last = last;
    }

    /** What was said is worth as much as what is written, and giving up has a reason. */
    void refuseWithout(String words) {
        if (words.isBlank() && this == SPOKEN) {
            throw new Refusal("words", "Dites en quelques mots ce qui s’est dit.");
        }
        if (words.isBlank() && this == ABANDONED) {
            throw new Refusal("words", "Dites pourquoi on ne rappellera pas.");
        }
    }
}
