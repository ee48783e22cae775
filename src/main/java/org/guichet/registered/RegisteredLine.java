package org.guichet.registered;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.guichet.letters.Awaits;
import org.guichet.letters.Letter;
import org.guichet.letters.LetterStep;
import org.guichet.letters.LetterStep.Kind;
import org.guichet.letters.Sending;
import org.guichet.web.French;

/** A registered letter as lists show it: its number, and how far it is. */
public record RegisteredLine(Letter letter, TrackingNumber tracking, List<LetterStep> steps, LocalDate today) {

    static final TrackingNumber UNNUMBERED = new TrackingNumber();

    /** A letter that nobody fetches waits 15 days at the post office and takes some to come back: beyond, one asks. */
    private static final int LATE = 21;

    static RegisteredLine of(Letter letter, LocalDate today) {
        return new RegisteredLine(letter, TrackingNumber.of(letter).orElse(UNNUMBERED), LetterStep.of(letter), today);
    }

    public boolean isNumbered() {
        return tracking != UNNUMBERED;
    }

    /** "" where it has none yet. */
    public String number() {
        return isNumbered() ? tracking.grouped() : "";
    }

    public boolean withReceipt() {
        return letter.sending == Sending.REGISTERED_AR;
    }

    /** Its envelope, a line a line. */
    public List<String> addressee() {
        return letter.envelope().orElse(List.of());
    }

    /** The page where its number and its proof are noted. */
    public String path() {
        return letter.path() + "/recommande";
    }

    /** What happened last, in words. */
    public String state() {
        return steps.stream()
                .filter(step -> step.step != Kind.PRINTED)
                .reduce((earlier, later) -> later)
                .map(step -> "%s le %s".formatted(step.step.label.toLowerCase(), French.shortDate(step.dated)))
                .orElse("");
    }

    /** « depuis 25 jours », of a proof that is awaited. */
    public String since() {
        return waiting()
                .map(days -> days == 0 ? "depuis aujourd’hui" : "depuis %d jour%s".formatted(days, days > 1 ? "s" : ""))
                .orElse("");
    }

    public boolean isLate() {
        return waiting().filter(days -> days > LATE).isPresent();
    }

    /** The signature of whoever accepted it. */
    public Optional<LetterStep> accepted() {
        return step(Kind.RECEIVED);
    }

    private Optional<LetterStep> step(Kind kind) {
        return steps.stream().filter(step -> step.step == kind).findFirst();
    }

    private Optional<Long> waiting() {
        return letter.awaits == Awaits.PROOF
                ? step(Kind.POSTED).map(posted -> ChronoUnit.DAYS.between(posted.dated, today))
                : Optional.empty();
    }
}
