package org.guichet.desk;

/** Requests as somebody takes them down at the desk. */
public final class Requests {

    private Requests() {}

    /** The page of a new request, with its procedure chosen and its questions answered: a loose manhole cover. */
    public static Page roadReport(Page desk) {
        return desk.choose("Démarche", "Signalement d’un défaut de voirie")
                .press("Voir ses questions")
                .type("Numéro et rue, ou repère", "devant l’école")
                .choose("Ce qui est abîmé", "Plaque")
                .choose("Danger immédiat", "non")
                .type("Que se passe-t-il", "Une plaque d’égout bouge.");
    }
}
