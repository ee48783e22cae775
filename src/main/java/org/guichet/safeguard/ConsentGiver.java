package org.guichet.safeguard;

/** Who may ask that a person be in the register (CASF, art. L121-6-1). */
public enum ConsentGiver {
    PERSON("la personne elle-même"),
    REPRESENTATIVE("son représentant légal"),
    THIRD_PARTY("un tiers, sans opposition de la personne");

    public final String label;

    ConsentGiver(String label) {
        this.label = label;
    }
}
