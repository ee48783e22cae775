package org.guichet.pdf;

/** What a field of a form is filled with. */
public enum AcroKind {
    TEXT("texte"),
    LINES("texte sur plusieurs lignes"),
    COMB("peigne, une lettre par case"),
    TICK("case à cocher"),
    RADIO("boutons radio, un seul choix"),
    CHOICE("liste"),
    /** Paper has nothing to press: taken off. */
    BUTTON("bouton, retiré à l’impression"),
    /** Made by a program for a program; a person signs by hand: taken off. */
    SIGNATURE("signature électronique, retirée à l’impression");

    public final String label;

    AcroKind(String label) {
        this.label = label;
    }

    /** Whether it takes words. */
    public boolean isWritten() {
        return this == TEXT || this == LINES || this == COMB || this == CHOICE;
    }

    /** Whether it takes a tick. */
    public boolean isTicked() {
        return this == TICK || this == RADIO;
    }
}
