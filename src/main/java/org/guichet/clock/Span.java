package org.guichet.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Days on which a clock stands still: from the first until the last, which runs again. */
public record Span(LocalDate from, LocalDate until) {

    public long days() {
        return until.toEpochDay() - from.toEpochDay();
    }

    /** In order, and those that overlap or touch made one; empty ones left out. */
    static List<Span> merged(List<Span> spans) {
        List<Span> merged = new ArrayList<>();
        for (Span span : spans.stream()
                .filter(span -> span.days() > 0)
                .sorted(Comparator.comparing(Span::from))
                .toList()) {
            Span last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last == null || span.from.isAfter(last.until)) {
                merged.add(span);
            } else {
                merged.set(merged.size() - 1, new Span(last.from, Days.later(last.until, span.until)));
            }
        }
        return List.copyOf(merged);
    }
}
