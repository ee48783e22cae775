package org.guichet.residents;

/** How a person is addressed; nobody has to say. */
public enum Title {
    NONE("", "Madame, Monsieur", "Sans civilité"),
    MADAME("Mme", "Madame", "Madame"),
    MONSIEUR("M.", "Monsieur", "Monsieur"),
    ORGANISATION("", "Madame, Monsieur", "Association, entreprise, organisme");

    /** Before the name on an envelope. */
    public final String brief;

    /** At the head of a letter. */
    public final String salutation;

    public final String label;

    Title(String brief, String salutation, String label) {
        this.brief = brief;
        this.salutation = salutation;
        this.label = label;
    }
}
