package org.guichet.returned;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.guichet.accounts.Agent;
import org.guichet.cases.Notice;
import org.guichet.letters.Awaits;
import org.guichet.letters.Letter;
import org.guichet.letters.LetterStep;
import org.guichet.letters.LetterStep.Kind;
import org.guichet.mandates.Addressee;
import org.guichet.residents.DoubtfulAddress;
import org.guichet.web.Form;
import org.guichet.web.French;
import org.guichet.web.Refusal;

/**
 * What the label on a letter that came back says.
 *
 * @param presentedOn of a registered letter: it notifies that day where the person did not take it
 */
record Return(Reason reason, String words, LocalDate returnedOn, Optional<LocalDate> presentedOn) {

    private static final int LONGEST = 200;

    static Optional<Return> read(Form form) {
        Optional<Reason> reason = form.chosen("reason", Reason.values());
        if (reason.isEmpty()) {
            form.refuse("reason", "Choisissez le motif coché par La Poste.");
        }
        String words = form.words("words", LONGEST).replaceAll("\\s+", " ");
        if (words.isEmpty() && reason.filter(one -> one == Reason.OTHER).isPresent()) {
            form.refuse("words", "Écrivez le motif tel qu’il est sur le pli.");
        }
        Optional<LocalDate> returned = form.date("returnedOn");
        if (returned.isEmpty()) {
            form.refuse("returnedOn", "Indiquez le jour où la lettre est revenue.");
        }
        Optional<LocalDate> presented = form.date("presentedOn");
        if (presented.isPresent() && returned.filter(presented.get()::isAfter).isPresent()) {
            form.refuse("presentedOn", "Une lettre n’est pas présentée après son retour : vérifiez les deux dates.");
        }
        return form.refused()
                ? Optional.empty()
                : Optional.of(new Return(reason.get(), words, returned.get(), presented));
    }

    /**
     * Notes it, in the caller's transaction, which holds the letter.
     *
     * @throws Refusal where the letter cannot have come back, or on a day that cannot be
     */
    ReturnedLetter note(Letter letter, Agent by, Instant at) {
        String told = reason.words(words);
        boolean notifies = letter.sending.isRegistered() && reason.isTheirs();
        if (notifies && (letter.awaits == Awaits.SIGNATURE || letter.awaits == Awaits.POST)) {
            throw new Refusal(
                    "Ce recommandé n’est pas encore noté comme posté : notez-le d’abord sur la page de la lettre, avec sa date.");
        }
        Kind step = reason == Reason.UNCLAIMED && letter.awaits == Awaits.PROOF ? Kind.UNCLAIMED : Kind.RETURNED;
        Optional<LocalDate> news = presentedOn.filter(day -> letter.awaits == Awaits.PROOF
                && LetterStep.of(letter, Kind.PRESENTED).isEmpty());
        news.ifPresent(day -> LetterStep.refuseUnlessPossible(letter, Kind.PRESENTED, day, "", at));
        LetterStep.refuseUnlessPossible(letter, step, returnedOn, told, at);
        news.ifPresent(day -> LetterStep.take(letter, Kind.PRESENTED, day, by, at));
        LetterStep.take(letter, step, returnedOn, told, by, at);
        if (notifies && letter.nature.decides()) {
            LetterStep.of(letter, Kind.PRESENTED).ifPresent(presented -> Notice.given(letter.dossier, presented.dated));
        }
        if (reason.doubtsTheAddress && letter.dossier.resident != null) {
            LocalDate left = LocalDate.ofInstant(letter.finalisedAt, French.ZONE);
            Addressee reader = Addressee.of(letter.dossier.resident, letter.dossier.procedureId, left);
            DoubtfulAddress.raise(reader.person(), letter.recipient, returnedOn, told, by, at);
        }
        return keep(letter, by, at);
    }

    private ReturnedLetter keep(Letter letter, Agent by, Instant at) {
        ReturnedLetter back = new ReturnedLetter();
        back.letter = letter;
        back.reason = reason;
        back.words = words;
        back.returnedOn = returnedOn;
        back.at = at;
        back.agent = by;
        back.persistAndFlush();
        return back;
    }
}
