package org.guichet.accounts;

/** What an agent does at the town hall; one person may do several things, in a village all of them. */
public enum Role {
    COUNTER("Accueil au guichet"),
    PHONE("Accueil téléphonique"),
    MAIL("Courrier"),
    OFFICER("Instruction des dossiers"),
    SIGNATORY("Signature des courriers"),
    MANAGER("Direction"),
    ADMIN("Administration du logiciel"),

    /** A right of its own: neither the management nor the administration opens the register without it. */
    SAFEGUARD("Registre des personnes vulnérables");

    public final String label;

    Role(String label) {
        this.label = label;
    }
}
