package org.guichet.web;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.UUID;

/** The key of a page that is saved once, however often its button is pressed. */
public final class PageKey {

    static final String FIELD = "cle";

    private PageKey() {}

    public static Form give(Form form) {
        return form.with(FIELD, UUID.randomUUID());
    }

    /**
     * Takes the page's key and holds it until the transaction ends: a second press waits here, then finds what the first
     * one wrote.
     *
     * @throws Refusal where the key is none of ours
     */
    public static UUID take(Form form) {
        UUID key = parse(form.value(FIELD));
        Panache.getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, key.toString())
                .getSingleResult();
        return key;
    }

    private static UUID parse(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException tampered) {
            throw new Refusal("Cette page a été modifiée en route. Reprenez la demande avec un des boutons du haut.");
        }
    }
}
