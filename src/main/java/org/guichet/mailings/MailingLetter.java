package org.guichet.mailings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.guichet.commune.Commune;
import org.guichet.letters.LetterDocument;
import org.guichet.letters.LetterPrinter;
import org.guichet.letters.Letterhead;
import org.guichet.pdf.TextDoesNotFit;
import org.guichet.pdf.UnprintableText;
import org.guichet.stationery.Folding;
import org.guichet.web.French;
import org.guichet.web.Refusal;

/** Draws the letters of one text, each by the wishes of who reads it; what is common to all is looked up once. */
final class MailingLetter {

    private final Mailing mailing;
    private final Instant date;
    private final Commune commune = Commune.get();
    private final Folding folding = Folding.inUse();
    private final Letterhead letterhead;

    /** @param date of the letters */
    MailingLetter(Mailing mailing, LetterPrinter printer, Instant date) {
        this.mailing = mailing;
        this.date = date;
        this.letterhead = printer.letterhead(mailing.department, values("", ""));
    }

    /**
     * @throws Refusal where the address cannot be written
     * @throws TextDoesNotFit where a name has no room in the text
     * @throws UnprintableText where it has characters of no font
     */
    byte[] draw(Recipient recipient) {
        String why = Envelopes.unfit(recipient.lines(), folding);
        if (!why.isEmpty()) {
            throw new Refusal(why);
        }
        return new LetterDocument(
                        commune,
                        letterhead,
                        null,
                        mailing.departure,
                        recipient.lines(),
                        mailing.subject,
                        MailingText.blocks(
                                recipient.easy ? mailing.easyBody : mailing.body,
                                values(recipient.salutation, recipient.names)),
                        mailing.createdBy,
                        mailing.signatory,
                        date,
                        recipient.largePrint || recipient.easy,
                        folding)
                .pdf();
    }

    private Map<String, Object> values(String salutation, String names) {
        return MailingText.values(
                commune,
                mailing.department,
                mailing.createdBy,
                LocalDate.ofInstant(date, French.ZONE),
                salutation,
                names);
    }
}
