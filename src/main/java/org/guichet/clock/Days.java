package org.guichet.clock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which of two days comes first; a day that nobody knows yet never does. */
final class Days {

    private Days() {}

    static LocalDate later(LocalDate one, @Nullable LocalDate other) {
        return other == null || one.isAfter(other) ? one : other;
    }

    static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }
}
