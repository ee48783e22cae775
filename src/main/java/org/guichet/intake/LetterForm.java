package org.guichet.intake;

import java.time.Instant;
import java.util.Optional;
import org.guichet.accounts.Agent;
import org.guichet.cases.Case;
import org.guichet.mail.MailEntry;
import org.guichet.mail.MailRegister;
import org.guichet.mail.Nature;
import org.guichet.opening.Incoming;
import org.guichet.web.Form;
import org.guichet.web.French;

/**
 * The letter that a request by post came with. One that was numbered as the pile was opened keeps its number, its day of
 * reception and its postmark, whatever the page says; another takes its number as its case is opened.
 */
final class LetterForm {

    static final String LETTER = "arrivee";

    private LetterForm() {}

    /** Fills the page from the letter: who writes, and when it came. */
    static void begin(Form form, Incoming letter) {
        form.with(LETTER, letter.entry.id)
                .with("receivedOn", letter.entry.dated)
                .with("receivedTime", French.time(letter.receivedAt()))
                .with("postmarkedOn", letter.entry.postmarkedOn);
        if (letter.sender == null) {
            form.with("q", letter.entry.correspondent);
        } else {
            form.with(IntakePage.PERSON, letter.sender.id);
        }
    }

    static Optional<Incoming> letter(Form form) {
        return form.id(LETTER).flatMap(Incoming::byId).filter(Incoming::isFree);
    }

    /** Holds the letter that the form names until the case is opened; says so where a colleague was faster. */
    static Optional<Incoming> hold(Form form) {
        Optional<Incoming> held = form.id(LETTER).flatMap(Incoming::hold);
        held.filter(letter -> !letter.isFree())
                .ifPresent(letter -> form.refuse(
                        "",
                        "Un collègue a déjà mis ce courrier dans le dossier %s. Rien n’a été ouvert."
                                .formatted(letter.entry.dossier.number().grouped())));
        return held;
    }

    /** Gives the case its number of arrival: that of the letter where it has one, the next otherwise. */
    static void arrive(Form form, Optional<Incoming> letter, Case opened, Agent by, Instant at) {
        if (letter.isPresent()) {
            letter.get().opened(opened, by, at);
            return;
        }
        Nature nature = Nature.of(form.value("nature")).orElse(Nature.SIMPLE);
        MailEntry entry = MailRegister.arrival(opened, nature, by, at);
        Incoming.atTheDesk(entry, by, at);
    }
}
