package org.guichet.handovers;

import static org.guichet.pdf.Block.paragraph;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.guichet.cases.RegisterNumber;
import org.guichet.commune.Commune;
import org.guichet.letters.Letter;
import org.guichet.pdf.Block;
import org.guichet.pdf.Span;
import org.guichet.slips.Slip;
import org.guichet.web.French;

/**
 * The slip that whoever takes a letter signs, and its duplicate.
 *
 * @param day when the letter is handed over
 */
record HandOverSlip(Letter letter, Taking taking, LocalDate day) {

    private static final String CANNOT_SIGN = "« Ne peut ou ne sait signer. » Témoin : ";

    byte[] original(Commune commune, Instant printedAt) {
        return slip(commune, printedAt, false);
    }

    byte[] duplicate(Commune commune, Instant printedAt) {
        return slip(commune, printedAt, true);
    }

    private byte[] slip(Commune commune, Instant printedAt, boolean duplicate) {
        String number = String.valueOf(letter.departure);
        return new Slip(
                        "Remise de la lettre n° " + number,
                        RegisterNumber.parse(number, day.getYear())
                                .orElseThrow()
                                .departureCode(),
                        facts(),
                        taking.witness() == null
                                ? Slip.Hands.BOTH
                                : new Slip.Hands("Date et signature du témoin", Slip.Hands.BOTH.town()),
                        duplicate,
                        letter.dossier,
                        commune,
                        printedAt)
                .pdf();
    }

    private List<Block> facts() {
        List<Block> facts = new ArrayList<>();
        facts.add(paragraph(
                Span.bold("Remise le %s à %s.\n".formatted(French.date(day), taking.takenBy())),
                Span.of(taking.identity().words())));
        facts.add(paragraph("Lettre : %s\nAdressée à : %s\nDossier : %s"
                .formatted(
                        letter.subject,
                        String.join(", ", letter.envelope().orElse(List.of())),
                        letter.dossier.number().grouped())));
        if (taking.taker() == Taker.AUTHORISATION) {
            facts.add(paragraph("L’autorisation écrite reste avec l’exemplaire de la mairie."));
        }
        if (taking.witness() != null) {
            facts.add(paragraph(CANNOT_SIGN + taking.witness() + "."));
        }
        if (letter.nature.decides()) {
            facts.add(
                    paragraph(
                            "Cette lettre est une décision : la remise vaut notification. Les délais pour la contester, écrits dans la lettre, courent à partir de ce jour."));
        }
        return facts;
    }
}
