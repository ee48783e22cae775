package org.guichet.printing;

import org.guichet.web.Refusal;

/** Nothing came back that says yes or no: what was sent may have arrived all the same. */
final class NoAnswer extends Refusal {

    NoAnswer(String message) {
        super(message);
    }
}
