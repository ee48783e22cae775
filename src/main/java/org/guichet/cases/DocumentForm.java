package org.guichet.cases;

/** What sort of sheet came: an original is to be given back some day. */
public enum DocumentForm {
    COPY("copie"),
    ORIGINAL("original");

    public final String label;

    DocumentForm(String label) {
        this.label = label;
    }
}
