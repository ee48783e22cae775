package org.guichet.privacy;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Writes the trail, in the transaction of the deed itself: what is undone leaves no line, what is done always does. */
@ApplicationScoped
public class Audit {

    @Inject
    Clock clock;

    @Inject
    SecurityIdentity identity;

    public void viewed(Subject subject) {
        write(Deed.VIEWED, subject);
    }

    public void printed(Subject subject) {
        write(Deed.PRINTED, subject);
    }

    public void created(Subject subject) {
        write(Deed.CREATED, subject);
    }

    public void changed(Subject subject) {
        write(Deed.CHANGED, subject);
    }

    @Transactional
    void write(Deed deed, Subject subject) {
        AuditEntry entry = new AuditEntry();
        entry.at = clock.instant();
        entry.login = identity.isAnonymous()
                ? "installation"
                : identity.getPrincipal().getName();
        entry.deed = deed;
        entry.subject = subject.words();
        entry.caseId = subject.caseId();
        entry.residentId = subject.residentId();
        entry.persist();
    }
}
