package org.guichet.history;

/** What happened, before the words that tell it. */
public enum Fact {
    REQUEST("Demande"),
    ITEMS("Pièces"),
    DICTATION("Texte dicté"),
    DEVICE_BACK("Appareil rendu à"),
    REVOKED("Choix révoqué"),
    APPEALED("Recours gracieux"),
    CALL_RECEIVED("Appel reçu"),
    CALL_MADE("Appel passé"),
    CALL_PROMISED("Rappel promis"),
    CALL_SPOKEN("Rappel, parlé à la personne"),
    CALL_NO_ANSWER("Rappel, pas de réponse"),
    CALL_MESSAGE("Rappel, message laissé"),
    LETTER_CAME("Courrier arrivé"),
    LETTER("Lettre"),
    LETTER_WAITING("Lettre pas encore partie"),
    LETTER_HANDED("Lettre remise en main propre");

    public final String label;

    Fact(String label) {
        this.label = label;
    }
}
