package org.guichet.commune;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;

/** Whether this is a town that does not exist, which every page says, even one that could not ask the database. */
@Named("demonstration")
@ApplicationScoped
public class Demonstration {

    private volatile boolean on;

    /** After everybody else who acts at the start, the one who fills the town included. */
    @Transactional
    void look(@Observes @Priority(Integer.MAX_VALUE) StartupEvent start) {
        on = Commune.current().map(commune -> commune.demonstration).orElse(false);
    }

    public boolean on() {
        return on;
    }
}
