package org.guichet.mandates;

import org.guichet.residents.Title;

/** In what capacity somebody acts for another. */
public enum Capacity {
    RELATIVE("proche", "proche", false),
    SOCIAL_WORKER("travailleur social", "travailleuse sociale", false),
    ASSOCIATION("association", "association", false),
    OTHER("mandataire", "mandataire", false),

    /** Represents an adult (Code civil, art. 440 and 473). */
    GUARDIAN("tuteur", "tutrice", true),

    /** Assists an adult (Code civil, art. 440 and 467). */
    CURATOR("curateur", "curatrice", true),

    /** Represents a minor (Code civil, art. 388-1-1). */
    PARENT("père", "mère", true);

    private final String masculine;
    private final String feminine;

    /** The power comes from a judgment or from the law, and needs no signature of the person. */
    public final boolean byLaw;

    Capacity(String masculine, String feminine, boolean byLaw) {
        this.masculine = masculine;
        this.feminine = feminine;
        this.byLaw = byLaw;
    }

    /** « Tuteur ou tutrice (décision du juge) », to choose from. */
    public String label() {
        String both = masculine.equals(feminine) ? masculine : masculine + " ou " + feminine;
        return Character.toUpperCase(both.charAt(0)) + both.substring(1) + (byLaw ? ", sans mandat à signer" : "");
    }

    /** « tutrice », of a person addressed so. */
    public String of(Title title) {
        return switch (title) {
            case MADAME -> feminine;
            case MONSIEUR -> masculine;
            default -> masculine.equals(feminine) ? masculine : masculine + " ou " + feminine;
        };
    }
}
