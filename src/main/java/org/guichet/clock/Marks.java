package org.guichet.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.guichet.clock.Mark.Kind;
import org.guichet.clock.Silence.Effect;
import org.jspecify.annotations.Nullable;

/** The marks of a clock in the order of its line; what each of them says is in {@link Explanation}. */
final class Marks {

    private final Reading reading;
    private final Facts facts;
    private final LocalDate today;
    private final Explanation words;
    private final List<Mark> marks = new ArrayList<>();

    Marks(Reading reading, LocalDate today) {
        this.reading = reading;
        this.facts = reading.facts();
        this.today = today;
        this.words = new Explanation(reading);
    }

    List<Mark> list() {
        Reading first = reading.first();
        if (first == null) {
            receive();
        } else {
            marks.addAll(new Marks(first, today).before(facts));
            add(Kind.APPEAL, reading.start(), null, words.appeal());
        }
        waits();
        end();
        return List.copyOf(marks);
    }

    /** Up to the appeal: what silence would have said later was overtaken by it. */
    private List<Mark> before(Facts appealed) {
        receive();
        waits();
        LocalDate appeal = appealed.appealReceivedOn;
        if (reading.stoppedInTime()) {
            stop();
        } else if (appeal != null && appealed.decidedOn == null && reading.late(appeal)) {
            imply(appeal);
        }
        return marks;
    }

    private void receive() {
        if (facts.firstReceivedOn != null) {
            add(Kind.RECEIVED, facts.firstReceivedOn, null, words.receivedElsewhere());
        }
        add(Kind.RECEIVED, facts.receivedOn, null, words.received());
        add(Kind.ACKNOWLEDGED, facts.acknowledgedOn, null, words.acknowledged());
    }

    private void waits() {
        reading.suspensions()
                .forEach(span -> add(Kind.SUSPENDED, span.from(), span.until(), ItemExplanation.suspended(span)));
        for (Wait wait : facts.waits) {
            boolean appealed = reading.first() != null && wait.askedOn().isBefore(reading.start());
            if (appealed) {
                continue;
            }
            if (isTooLate(wait)) {
                add(Kind.WITHOUT_EFFECT, wait.askedOn(), null, ItemExplanation.askedTooLate());
            } else if (reading.effect() == Effect.ACCEPTANCE && wait.isWaived()) {
                add(Kind.WITHOUT_EFFECT, wait.askedOn(), wait.waivedOn(), ItemExplanation.notNeeded());
            } else if (reading.effect() == Effect.ACCEPTANCE) {
                add(Kind.AWAITED, wait.askedOn(), wait.receivedOn(), ItemExplanation.awaited(wait));
            }
        }
    }

    private boolean isTooLate(Wait wait) {
        return reading.due() != null && wait.askedOn().isAfter(reading.due());
    }

    private void end() {
        if (reading.stoppedInTime()) {
            stop();
            return;
        }
        add(Kind.DUE, reading.due(), null, words.due(reading.late(today)));
        imply(today);
        stop();
    }

    private void imply(LocalDate day) {
        reading.implied(day).ifPresent(implied -> add(Kind.IMPLIED, implied.on(), null, words.implied()));
    }

    private void stop() {
        reading.stopped().ifPresent(stop -> add(Kind.STOPPED, stop.on(), null, words.stopped(stop)));
    }

    private void add(Kind kind, @Nullable LocalDate from, @Nullable LocalDate to, Explanation.Said said) {
        marks.add(new Mark(kind, from, to, said.sentence(), said.article()));
    }
}
