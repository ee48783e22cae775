package org.guichet.cases;

/** What happened, for whoever reads the story. */
public enum EventKind {
    OPENED("Demande reçue"),
    NOTE("Note"),
    CALL_RECEIVED("Appel reçu"),
    CALL_MADE("Appel passé"),
    ASSIGNED("Attribution"),
    ITEM_ASKED("Pièce demandée"),
    ITEM_RECEIVED("Pièce reçue"),
    ITEM_WAIVED("Pièce inutile"),
    DRAFTED("Courrier préparé"),
    ANSWERED("Réponse"),
    WROTE("Courrier"),
    ACKNOWLEDGED("Accusé de réception"),
    FORWARDED("Transmission"),
    APPEALED("Recours gracieux"),
    FOLLOWED_UP("Suivi"),
    CLOSED("Clôture"),
    REOPENED("Réouverture");

    public final String label;

    EventKind(String label) {
        this.label = label;
    }
}
