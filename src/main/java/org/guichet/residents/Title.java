package org.guichet.residents;

/** Who somebody is and how they are addressed; nobody has to say. */
public enum Title {
    NONE("", "Madame, Monsieur", "Sans civilité", "né(e)"),
    MADAME("Mme", "Madame", "Madame", "née"),
    MONSIEUR("M.", "Monsieur", "Monsieur", "né"),
    COUPLE("Mme et M.", "Madame, Monsieur", "Madame et Monsieur", ""),
    MESDAMES("Mmes", "Mesdames", "Mesdames", ""),
    MESSIEURS("MM.", "Messieurs", "Messieurs", ""),
    FAMILY("Famille", "Madame, Monsieur", "Famille, foyer", ""),
    ASSOCIATION("", "Madame, Monsieur", "Association", ""),
    COMPANY("", "Madame, Monsieur", "Entreprise", ""),
    SYNDIC("", "Madame, Monsieur", "Syndic de copropriété", ""),
    ORGANISATION("", "Madame, Monsieur", "Autre organisme", "");

    /** Before the name on an envelope. */
    public final String brief;

    /** At the head of a letter. */
    public final String salutation;

    public final String label;

    /** « née », before a birth name or a year of birth. */
    private final String born;

    Title(String brief, String salutation, String label, String born) {
        this.brief = brief;
        this.salutation = salutation;
        this.label = label;
        this.born = born;
    }

    /** « née »; « né(e) » where nobody said. */
    public String born() {
        return isOnePerson() ? born : "né(e)";
    }

    /** One human being, who has a birthday. */
    public boolean isOnePerson() {
        return !born.isEmpty();
    }
}
