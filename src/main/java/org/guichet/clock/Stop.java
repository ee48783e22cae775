package org.guichet.clock;

import java.time.LocalDate;

/** What ended the waiting before or after silence spoke. */
public record Stop(Cause cause, LocalDate on) {

    /** Why nothing more is awaited from this town hall. */
    public enum Cause {
        DECIDED,
        WITHDRAWN,
        /** To the administration that is competent: our clock stops, theirs runs (CRPA, art. L114-2 and L114-3). */
        TRANSMITTED
    }
}
