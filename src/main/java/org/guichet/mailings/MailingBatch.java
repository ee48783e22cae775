package org.guichet.mailings;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.guichet.commune.Commune;
import org.guichet.pdf.Bundle;
import org.guichet.pdf.TextDoesNotFit;
import org.guichet.pdf.UnprintableText;
import org.guichet.web.Refusal;
import org.jboss.logging.Logger;

/**
 * A hundred letters drawn and kept, in one transaction; once all are drawn, the whole of them joined into one document. What
 * was drawn before the server stopped is not drawn again.
 */
final class MailingBatch {

    static final int SIZE = 100;

    private static final Logger LOG = Logger.getLogger(MailingBatch.class);

    private final Mailing mailing;
    private final MailingLetter letter;
    private int drawn;

    MailingBatch(Mailing mailing, MailingLetter letter) {
        this.mailing = mailing;
        this.letter = letter;
    }

    /** Goes one step further; whether there is another. */
    boolean step() throws IOException {
        MailingPart last = MailingPart.last(mailing).orElse(MailingPart.NONE);
        List<Recipient> next = Recipient.after(mailing, last.until(), SIZE);
        if (next.isEmpty()) {
            join();
            return false;
        }
        byte[] pdf = draw(next, last.until());
        int until = next.get(next.size() - 1).position;
        MailingPart.keep(mailing, last.number() + 1, until, drawn == 0 ? new byte[0] : pdf);
        return true;
    }

    private byte[] draw(List<Recipient> letters, int before) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Bundle bundle = new Bundle(out, mailing.subject, mailing.frozenAt)) {
            Pile pile = Recipient.at(mailing, before).map(Recipient::pile).orElse(null);
            for (Recipient recipient : letters) {
                if (recipient.pile() != pile) {
                    pile = recipient.pile();
                    add(bundle, pileSheet(pile));
                }
                draw(recipient).ifPresent(pdf -> add(bundle, pdf));
            }
        }
        return out.toByteArray();
    }

    /** One bad letter is set aside with the reason, whatever it is, and the others go on: drawing touches nothing else. */
    private Optional<byte[]> draw(Recipient recipient) {
        try {
            return Optional.of(letter.draw(recipient));
        } catch (Refusal | TextDoesNotFit | UnprintableText bad) {
            LeftOut.of(recipient, bad.getMessage()).persist();
            return Optional.empty();
        } catch (RuntimeException unexpected) {
            LOG.errorf(unexpected, "letter %d of mailing %d cannot be drawn", recipient.position, mailing.id);
            LeftOut.of(recipient, "La mise en pages a échoué ; le journal du serveur dit pourquoi.")
                    .persist();
            return Optional.empty();
        }
    }

    private byte[] pileSheet(Pile pile) {
        List<Recipient> letters = Recipient.of(mailing).stream()
                .filter(recipient -> recipient.pile() == pile)
                .toList();
        return new PileSheet(Commune.get(), mailing, pile, letters, mailing.frozenAt).pdf();
    }

    private void add(Bundle bundle, byte[] pdf) {
        try {
            bundle.add(pdf);
            drawn++;
            if (mailing.twoSided) {
                bundle.fillSheet();
            }
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }

    private void join() throws IOException {
        Distribution all = Distribution.frozen(mailing);
        byte[] cover = new MailingSheet(Commune.get(), mailing, all.drawnPiles(), all.leftOut()).pdf();
        int parts = MailingPart.last(mailing).orElse(MailingPart.NONE).number();
        int pages;
        try (Pieces pieces = new Pieces(mailing.id)) {
            try (Bundle bundle = new Bundle(pieces, mailing.subject, mailing.frozenAt)) {
                add(bundle, cover);
                for (int part = 1; part <= parts; part++) {
                    byte[] pdf = MailingPart.pdf(mailing, part);
                    if (pdf.length > 0) {
                        bundle.add(pdf);
                    }
                }
                pages = bundle.pages();
            }
            pieces.close();
            mailing.drawn(pages, pieces.sha256());
        }
        MailingPart.forget(mailing);
    }
}
