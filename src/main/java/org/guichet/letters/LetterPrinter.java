package org.guichet.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.guichet.accounts.Agent;
import org.guichet.accounts.Department;
import org.guichet.cases.Case;
import org.guichet.cases.RegisterNumber;
import org.guichet.commune.Commune;
import org.guichet.pdf.Bundle;
import org.guichet.procedures.Catalogue;
import org.guichet.stationery.Folding;
import org.guichet.web.French;
import org.jspecify.annotations.Nullable;

/** Gives the pages of a letter: the frozen ones once it is final, today's draft until then. */
@ApplicationScoped
public class LetterPrinter {

    /** As wide as numbers come. */
    private static final String SOME_NUMBER = new RegisterNumber(2026, 999_999).label();

    @Inject
    Catalogue catalogue;

    @Inject
    Clock clock;

    public byte[] pdf(Letter letter) {
        return FrozenLetter.<FrozenLetter>findByIdOptional(letter.id)
                .map(frozen -> frozen.pdf)
                .orElseGet(() -> draw(letter, null, clock.instant()));
    }

    /** What comes out of the printer now: marked as a duplicate once the original is known to have come out. */
    public byte[] paper(Letter letter) {
        boolean again = letter.isFinal()
                && LetterStep.of(letter, LetterStep.Kind.PRINTED).isPresent();
        return again ? Bundle.duplicate(pdf(letter), letter.subject, letter.finalisedAt) : pdf(letter);
    }

    /** The pages as they are frozen, with their number in the departure register. */
    public byte[] draw(Letter letter, @Nullable String departure, Instant date) {
        return document(letter, departure, date).pdf();
    }

    /** How many pages it will have once it has a number. */
    public int pages(Letter letter, Instant date) {
        return document(letter, SOME_NUMBER, date).pages();
    }

    private LetterDocument document(Letter letter, @Nullable String departure, Instant date) {
        Case dossier = letter.dossier;
        return new LetterDocument(
                Commune.get(),
                letterhead(letter, date),
                dossier.number(),
                departure,
                letter.envelope().orElse(List.of()),
                letter.subject,
                Markdown.blocks(letter.body),
                handledBy(letter),
                letter.signatory,
                date,
                letter.addressee()
                        .filter(addressee -> addressee.person().wishes.largePrint())
                        .isPresent(),
                Folding.inUse());
    }

    private Letterhead letterhead(Letter letter, Instant date) {
        LocalDate day = LocalDate.ofInstant(date, French.ZONE);
        return letterhead(
                letter.dossier.department,
                LetterValues.of(letter.dossier, Map.of(), Commune.get(), handledBy(letter), day));
    }

    /** As forms/ writes it, or else the plain one. */
    public Letterhead letterhead(Department department, Map<String, Object> values) {
        return catalogue.letterhead().isBlank() || catalogue.footer().isBlank()
                ? Letterhead.plain(Commune.get(), department)
                : Letterhead.filled(catalogue.letterhead(), catalogue.footer(), values);
    }

    private static Agent handledBy(Letter letter) {
        Agent assignee = letter.dossier.assignee;
        return assignee == null ? letter.createdBy : assignee;
    }
}
