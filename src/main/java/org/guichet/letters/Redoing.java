package org.guichet.letters;

import java.time.Instant;
import org.guichet.accounts.Agent;
import org.guichet.web.Refusal;

/** What follows a refused signature: the same words in a new draft, for the refused letter keeps its number and its text. */
final class Redoing {

    private Redoing() {}

    /** The caller holds the letter. */
    static Letter of(Letter refused, Agent by, Instant at) {
        if (refused.refusal().isEmpty()) {
            throw new Refusal("Seule une lettre dont la signature est refusée se reprend ainsi.");
        }
        Letter again = Letter.compose(
                refused.dossier, refused.nature, refused.subject, refused.body, refused.signatory, by, at);
        again.byHand = refused.byHand;
        again.sending = refused.sending;
        again.redoes = refused;
        return again.keep();
    }
}
