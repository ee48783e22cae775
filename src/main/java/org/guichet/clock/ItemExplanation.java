package org.guichet.clock;

import org.guichet.clock.Explanation.Said;

/** What an item asked for does to a clock, in the words of {@link Explanation}. */
final class ItemExplanation {

    private static final String ITEMS = Explanation.ITEMS;
    private static final String UNNEEDED_ITEM = ITEMS + " ; Conseil d’État, 9 décembre 2022, n° 454521";

    private ItemExplanation() {}

    static Said suspended(Span span) {
        String days = span.days() == 1 ? "1\u00a0jour" : span.days() + "\u00a0jours";
        return new Said(
                "Des pièces sont attendues : le délai s’arrête %s et reprend ensuite. Il reprend quand elles arrivent, ou à la fin du temps donné pour les fournir."
                        .formatted(days),
                ITEMS);
    }

    static Said awaited(Wait wait) {
        return wait.receivedOn() == null
                ? new Said("Une pièce est attendue : le délai ne part qu’avec elle.", ITEMS)
                : new Said("Une pièce manquait : le délai part au plus tôt du jour où elle est arrivée.", ITEMS);
    }

    static Said notNeeded() {
        return new Said(
                "Cette pièce n’était pas nécessaire : le délai court comme si on ne l’avait pas demandée.",
                UNNEEDED_ITEM);
    }

    static Said askedTooLate() {
        return new Said("Cette pièce a été demandée après l’échéance : elle ne change pas le délai.", ITEMS);
    }
}
