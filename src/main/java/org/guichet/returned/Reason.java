package org.guichet.returned;

/** Why the post office brought a letter back, as its label says it. */
public enum Reason {
    UNKNOWN("Destinataire inconnu à l’adresse", true),
    NO_ACCESS("Défaut d’accès ou d’adressage", true),
    REFUSED("Pli refusé par le destinataire", false),
    UNCLAIMED("Pli avisé et non réclamé", false),
    OTHER("Autre motif, à écrire", true);

    public final String label;

    /** Whether the next letter to that address asks first. */
    final boolean doubtsTheAddress;

    Reason(String label, boolean doubtsTheAddress) {
        this.label = label;
        this.doubtsTheAddress = doubtsTheAddress;
    }

    /** The person had the letter within reach and did not take it. */
    boolean isTheirs() {
        return this == REFUSED || this == UNCLAIMED;
    }

    /** « destinataire inconnu à l’adresse », with what was written besides. */
    String words(String besides) {
        if (this == OTHER) {
            return besides;
        }
        String words = label.substring(0, 1).toLowerCase() + label.substring(1);
        return besides.isEmpty() ? words : words + ", " + besides;
    }
}
