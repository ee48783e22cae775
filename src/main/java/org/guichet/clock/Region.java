package org.guichet.clock;

import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the town lies, for its public holidays: those of everywhere (code du travail, art. L3133-1), those of Alsace and
 * Moselle (art. L3134-13), and the day that remembers the abolition of slavery overseas (art. L3422-2).
 */
public enum Region {
    METROPOLE("Métropole", "", null),
    /** Good Friday only where there is a Protestant temple or a church shared by both faiths (art. L3134-13). */
    ALSACE_MOSELLE("Alsace-Moselle, commune avec temple protestant ou église mixte", "67", null, "57", "67", "68"),
    ALSACE_MOSELLE_WITHOUT_TEMPLE("Alsace-Moselle, commune sans temple protestant ni église mixte", "57", null),
    GUADELOUPE("Guadeloupe", "", MonthDay.of(5, 27), "971"),
    MARTINIQUE("Martinique", "", MonthDay.of(5, 22), "972"),
    GUYANE("Guyane", "", MonthDay.of(6, 10), "973"),
    REUNION("La Réunion", "", MonthDay.of(12, 20), "974"),
    /** None of its own: art. L3422-2 does not name it. */
    SAINT_PIERRE_ET_MIQUELON("Saint-Pierre-et-Miquelon", "", null, "975"),
    MAYOTTE("Mayotte", "", MonthDay.of(4, 27), "976"),
    SAINT_BARTHELEMY("Saint-Barthélemy", "", MonthDay.of(10, 9), "977"),
    /** The code's own day; the island keeps the 28th since 2018, which the town can add as a closing day. */
    SAINT_MARTIN("Saint-Martin", "", MonthDay.of(5, 27), "978");

    public final String label;

    /** The département by which the holiday calendar knows it, "" for none in particular. */
    final String subdivision;

    /** The abolition of slavery, where it is a holiday. */
    final @Nullable MonthDay abolition;

    /** How the official codes of its communes begin. */
    private final List<String> codes;

    Region(String label, String subdivision, @Nullable MonthDay abolition, String... codes) {
        this.label = label;
        this.subdivision = subdivision;
        this.abolition = abolition;
        this.codes = List.of(codes);
    }

    /** Where a commune lies, by its official code (INSEE); until somebody says more exactly. */
    public static Region of(String insee) {
        return Arrays.stream(values())
                .filter(region -> region.codes.stream().anyMatch(insee::startsWith))
                .findFirst()
                .orElse(METROPOLE);
    }
}
