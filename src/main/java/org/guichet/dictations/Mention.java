package org.guichet.dictations;

/** How the reading back ended, as French papers have long said it. */
public enum Mention {
    SIGNED("A signé", "signé", "a signé"),
    DOES_NOT_KNOW("Ne sait signer", "ne sait signer", "a déclaré ne savoir signer"),
    CANNOT("Ne peut signer", "ne peut signer", "a déclaré ne pouvoir signer"),

    /** The words are not what the person meant: they say nothing any more. */
    WITHDRAWN("A renoncé, ne reconnaît pas le texte", "retiré", "n’a pas reconnu le texte");

    public final String label;

    /** After the subject of a dictation: « Déclaration, ne sait signer ». */
    public final String brief;

    /** After « la personne ». */
    final String saying;

    Mention(String label, String brief, String saying) {
        this.label = label;
        this.brief = brief;
        this.saying = saying;
    }

    /** The person acknowledges the words but leaves no signature: who else was there matters. */
    boolean wantsWitness() {
        return this == DOES_NOT_KNOW || this == CANNOT;
    }
}
