package org.guichet.mailings;

/** How a letter reaches somebody who did not wish otherwise. */
public enum Way {
    POST("Par la poste"),
    ROUND("Portée dans les boîtes aux lettres, en tournée"),
    COUNTER("Remise au guichet");

    public final String label;

    Way(String label) {
        this.label = label;
    }
}
