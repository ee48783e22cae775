package org.guichet.registered;

import java.util.Arrays;

/** How far registered letters {@code l} are, as a query says it. */
public enum Stage {
    TO_POST("a-poster", "À poster", "l.awaits = POST", "l.id"),
    AWAITED("en-attente", "Preuve attendue", "l.awaits = PROOF", "l.id"),
    DONE(
            "finis",
            "Terminés",
            "l.awaits is null and exists (select 1 from LetterStep s where s.letter = l and s.step in (POSTED, RETURNED))",
            "l.id desc");

    /** In addresses of pages. */
    public final String code;

    public final String label;
    final String condition;
    final String order;

    Stage(String code, String label, String condition, String order) {
        this.code = code;
        this.label = label;
        this.condition = condition;
        this.order = order;
    }

    static Stage of(String code) {
        return Arrays.stream(values())
                .filter(stage -> stage.code.equals(code))
                .findFirst()
                .orElse(TO_POST);
    }
}
