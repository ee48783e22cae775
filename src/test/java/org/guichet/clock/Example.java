package org.guichet.clock;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.guichet.clock.AppealDelay.Distance;
import org.guichet.clock.Silence.Effect;
import org.jspecify.annotations.Nullable;

/** A line of {@code clock/examples.txt}: what happened on which days, and the day that the law makes of it. */
record Example(
        String what,
        String rule,
        String delay,
        LocalDate from,
        String facts,
        String due,
        String silence,
        String article) {

    private static final String DAY = "(\\d{4}-\\d\\d-\\d\\d)";
    private static final Pattern ITEM =
            Pattern.compile("pièce %1$s pour %1$s(?: reçue %1$s)?(?: dispensée %1$s)?".formatted(DAY));

    static Stream<Example> all() {
        try (InputStream table = Objects.requireNonNull(Example.class.getResourceAsStream("/clock/examples.txt"))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(Example::of)
                            .toList()
                            .stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Example of(String line) {
        String[] cells = line.strip().split("\\s*\\|\\s*", -1);
        return new Example(
                cells[0], cells[1], cells[2], LocalDate.parse(cells[3]), cells[4], cells[5], cells[6], cells[7]);
    }

    boolean isOfSilence() {
        return Effect.of(rule).isPresent();
    }

    Facts asFacts() {
        List<Wait> waits = new ArrayList<>();
        Matcher item = ITEM.matcher(facts);
        while (item.find()) {
            waits.add(new Wait(
                    LocalDate.parse(item.group(1)),
                    LocalDate.parse(item.group(2)),
                    day(item.group(3)),
                    day(item.group(4))));
        }
        return Facts.of(new Silence(Effect.of(rule).orElseThrow(), delay, article), from)
                .withWaits(waits)
                .withFirstReceived(fact("première réception"))
                .withTransmitted(fact("transmise"))
                .withDecided(fact("décidée"))
                .withWithdrawn(fact("retirée"))
                .withAppeal(fact("recours"));
    }

    WorkingDays calendar() {
        Matcher region = Pattern.compile("région (\\w+)").matcher(facts);
        Map<LocalDate, String> closed = new HashMap<>();
        if (fact("fermée") != null) {
            closed.put(fact("fermée"), "fermeture");
        }
        return new WorkingDays(
                region.find() ? Region.valueOf(region.group(1)) : Region.METROPOLE, WorkingDays.WEEKEND, closed);
    }

    Distance distance() {
        return facts.contains("outre-mer")
                ? Distance.OVERSEAS
                : facts.contains("étranger") ? Distance.ABROAD : Distance.NEAR;
    }

    private @Nullable LocalDate fact(String name) {
        Matcher fact = Pattern.compile("(?:^|; )" + name + " " + DAY).matcher(facts);
        return fact.find() ? day(fact.group(1)) : null;
    }

    private static @Nullable LocalDate day(@Nullable String said) {
        return said == null ? null : LocalDate.parse(said);
    }

    @Override
    public String toString() {
        return "%s, %s, %s %s".formatted(what, rule, from, facts);
    }
}
