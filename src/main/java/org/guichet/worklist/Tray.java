package org.guichet.worklist;

import java.util.Arrays;

/** What an agent may have to do now; each tray is a condition on cases {@code c}, with {@code :today} and {@code :soon}. */
public enum Tray {
    TO_DO("a-traiter", "À traiter", "c.state = TO_DO"),
    LATE("en-retard", "En retard", "c.state in (TO_DO, WAITING) and c.dueOn < :today"),
    SOON("bientot", "Échéance sous 7 jours", "c.state in (TO_DO, WAITING) and c.dueOn between :today and :soon"),
    MINE("a-moi", "Confiés à moi", "c.state in (TO_DO, WAITING) and c.assignee = :me"),
    RECEIVED("recus", "Reçus aujourd’hui", "c.openedAt >= :midnight"),
    WAITING("pieces", "Attente de pièces", "c.state = WAITING"),
    ANSWERED("repondus", "Réponse faite, à clore", "c.state = ANSWERED"),
    CLOSED("clos", "Clos", "c.state = CLOSED");

    /** In addresses of pages. */
    public final String code;

    public final String label;
    final String condition;

    Tray(String code, String label, String condition) {
        this.code = code;
        this.label = label;
        this.condition = condition;
    }

    /** The tray of that name; the first one for any other name. */
    static Tray of(String code) {
        return Arrays.stream(values())
                .filter(tray -> tray.code.equals(code))
                .findFirst()
                .orElse(TO_DO);
    }
}
