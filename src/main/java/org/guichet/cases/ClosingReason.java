package org.guichet.cases;

/** Why a case is closed. */
public enum ClosingReason {
    GRANTED("Demande satisfaite"),
    REFUSED("Demande refusée"),
    WITHDRAWN("L’usager retire sa demande"),
    POINTLESS("Sans objet"),
    ITEMS_NEVER_CAME("Les pièces demandées ne sont pas venues"),
    DUPLICATE("Déjà enregistrée dans un autre dossier"),
    FORWARDED("Transmise à une autre administration");

    public final String label;

    ClosingReason(String label) {
        this.label = label;
    }
}
