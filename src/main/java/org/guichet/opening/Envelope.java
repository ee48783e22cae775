package org.guichet.opening;

import java.time.Instant;
import java.util.UUID;
import org.guichet.accounts.Agent;
import org.guichet.mail.Arrived;
import org.guichet.mail.MailEntry;
import org.guichet.mail.MailRegister;
import org.guichet.residents.Resident;
import org.jspecify.annotations.Nullable;

/**
 * One letter of the pile, as it is typed.
 *
 * @param sender nothing where the words on the envelope are all that is known
 * @param enclosures what they are; "" where nobody said
 * @param to where its sheet goes first
 */
public record Envelope(
        Arrived letter,
        @Nullable Resident sender,
        int enclosureCount,
        String enclosures,
        boolean cheque,
        boolean original,
        Outcome outcome,
        Destination to) {

    /** Takes the next number of the year, in the caller's transaction. */
    public Incoming number(@Nullable UUID pageKey, Agent by, Instant at) {
        if (letter.dossier() != null) {
            letter.dossier().lock();
        }
        MailEntry entry = MailRegister.arrival(letter, by, at);
        Incoming incoming = new Incoming();
        incoming.entry = entry;
        incoming.pageKey = pageKey;
        incoming.sender = sender;
        incoming.department = letter.department();
        incoming.enclosureCount = enclosureCount;
        incoming.enclosures = enclosures;
        incoming.cheque = cheque;
        incoming.original = original;
        incoming.outcome = outcome;
        if (outcome == Outcome.REGISTERED_ONLY) {
            incoming.settledAt = at;
            incoming.settledBy = by;
        }
        incoming.persist();
        incoming.put(to, by, at);
        if (letter.dossier() != null) {
            incoming.tell(by, at);
        }
        return incoming;
    }
}
