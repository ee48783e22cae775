package org.guichet.handovers;

/** What showed who somebody is: the kind of paper only, its number is never taken down. */
public enum Identity {
    IDENTITY_CARD("carte nationale d’identité"),
    PASSPORT("passeport"),
    DRIVING_LICENCE("permis de conduire"),
    RESIDENCE_PERMIT("titre de séjour"),
    OTHER("autre pièce avec photographie"),
    KNOWN("aucune, connue de l’agent");

    public final String label;

    Identity(String label) {
        this.label = label;
    }

    /** « Pièce montrée : passeport », as the slip says it. */
    String words() {
        return this == KNOWN
                ? "Personne connue de l’agent, aucune pièce demandée."
                : "Pièce d’identité montrée : %s. Son numéro n’est pas relevé.".formatted(label);
    }
}
