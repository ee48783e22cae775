package org.guichet.mailings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.guichet.behind.LongWork;
import org.guichet.letters.LetterPrinter;

/** Draws the letters of those that are frozen, behind the desk. */
@ApplicationScoped
public class MailingWorker extends LongWork {

    @Inject
    LetterPrinter printer;

    @Override
    protected List<Long> unfinished() {
        return Mailing.unfinished().stream().map(mailing -> mailing.id).toList();
    }

    @Override
    protected boolean step(long id) {
        Mailing mailing = Mailing.byId(id).orElseThrow();
        mailing.lock();
        try {
            return mailing.isWorking()
                    && new MailingBatch(mailing, new MailingLetter(mailing, printer, mailing.frozenAt)).step();
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }

    @Override
    protected void stopped(long id) {
        Mailing.byId(id).ifPresent(mailing -> mailing.state = Mailing.State.STOPPED);
    }
}
