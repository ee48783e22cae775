package org.guichet.repairs;

/** What the owner decides once they know what is broken and what the parts cost. */
public enum Agreement {
    REPAIR("accepte la réparation"),
    RECYCLE("accepte le recyclage"),
    REFUSED("refuse : l’appareil est rendu en l’état");

    public final String label;

    Agreement(String label) {
        this.label = label;
    }
}
