package org.guichet.repairs;

/** What became of the device. */
public enum Outcome {
    REPAIRED("réparé"),
    UNREPAIRABLE("non réparable"),
    AS_IT_WAS("à rendre en l’état, sans réparation"),
    RECYCLED("recyclé");

    public final String label;

    Outcome(String label) {
        this.label = label;
    }
}
