package org.guichet.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.guichet.accounts.Agent;
import org.guichet.accounts.Department;
import org.guichet.mail.Arrived;
import org.guichet.mail.Nature;
import org.guichet.opening.Destination;
import org.guichet.opening.Envelope;
import org.guichet.opening.Incoming;
import org.guichet.opening.Outcome;
import org.guichet.opening.Place;
import org.guichet.residents.Resident;
import org.guichet.web.French;
import org.jspecify.annotations.Nullable;

/**
 * A letter that came to the town that does not exist, and that opened no case.
 *
 * @param at when it was opened, the day it came, as {@link Agenda} reads it
 * @param from what the envelope says; a resident’s name where that is nothing
 * @param resident a name of {@code residents.yaml}
 * @param postmark working days ago
 * @param binder where an invoice is put away: it is only registered; nothing for what a department has to treat
 * @param taken the login of the agent who took the sheet the same day
 */
record ArrivalScript(
        String at,
        @Nullable String from,
        @Nullable String resident,
        String subject,
        String department,
        @Nullable Nature nature,
        @Nullable Integer postmark,
        int enclosed,
        @Nullable String enclosures,
        boolean cheque,
        boolean original,
        @Nullable String binder,
        @Nullable String taken) {

    static List<ArrivalScript> read() {
        return Script.read("arrivals.yaml", new TypeReference<>() {});
    }

    Happening happening(Cast cast) {
        Instant when = cast.agenda().at(at);
        return new Happening(when, () -> play(cast, when));
    }

    private void play(Cast cast, Instant when) {
        Agent by = cast.agent("courrier");
        Resident sender = cast.resident(resident);
        Department to = Department.findByCode(department).orElseThrow();
        Arrived letter = new Arrived(
                from == null ? Objects.requireNonNull(sender).fullName() : from,
                subject,
                to,
                Objects.requireNonNullElse(nature, Nature.SIMPLE),
                LocalDate.ofInstant(when, French.ZONE),
                postmark == null ? null : cast.agenda().day(postmark),
                null);
        Incoming incoming = new Envelope(
                        letter,
                        sender,
                        enclosed,
                        Objects.requireNonNullElse(enclosures, ""),
                        cheque,
                        original,
                        binder == null ? Outcome.TO_TREAT : Outcome.REGISTERED_ONLY,
                        binder == null ? Destination.to(to) : Destination.in(Place.BINDER, binder))
                .number(null, by, when);
        if (taken != null) {
            incoming.move(Destination.withAgent(cast.agent(taken)), cast.agent(taken), when);
        }
    }
}
