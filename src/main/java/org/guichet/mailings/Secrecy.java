package org.guichet.mailings;

/** Who may see a letter to many, because of those whom it is for. Once it is secret it stays so. */
public enum Secrecy {
    NONE(""),
    DISCREET("Démarche discrète : visible seulement de qui l’a écrite et de la direction"),
    REGISTER("Registre des personnes vulnérables : visible seulement de qui a le droit de l’ouvrir");

    public final String label;

    Secrecy(String label) {
        this.label = label;
    }
}
