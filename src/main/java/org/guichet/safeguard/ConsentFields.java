package org.guichet.safeguard;

import java.time.LocalDate;
import java.util.Optional;
import org.guichet.web.Form;

/** When, how and by whom a will was made known, as two forms of the page ask it under names of their own. */
public enum ConsentFields {
    GIVEN("consentOn", "consentWay", "consentGiver"),
    CONFIRMED("confirmedOn", "confirmedWay", "confirmedGiver");

    private final String on;
    private final String way;
    private final String giver;

    ConsentFields(String on, String way, String giver) {
        this.on = on;
        this.way = way;
        this.giver = giver;
    }

    /** Nothing where the form says what is wrong. */
    public Optional<Consent> read(Form form) {
        Optional<LocalDate> day = form.date(on);
        if (day.isEmpty()) {
            form.refuse(on, "Indiquez le jour où l’accord a été donné.");
        }
        Optional<ConsentWay> how = form.chosen(way, ConsentWay.values());
        if (how.isEmpty()) {
            form.refuse(way, "Choisissez comment l’accord a été donné.");
        }
        Optional<ConsentGiver> who = form.chosen(giver, ConsentGiver.values());
        if (who.isEmpty()) {
            form.refuse(giver, "Choisissez qui a donné l’accord.");
        }
        return form.refused()
                ? Optional.empty()
                : Optional.of(new Consent(day.orElseThrow(), how.orElseThrow(), who.orElseThrow()));
    }

    public Form fill(Form form, LocalDate day, ConsentWay known) {
        return form.with(on, day).with(way, known.name());
    }

    /** A day, where none is known yet. */
    Form usual(Form form, LocalDate today) {
        return form.isEmpty(on) ? form.with(on, today) : form;
    }
}
