package org.guichet.demo;

import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.guichet.commune.Commune;

/** Opens the town on an empty database, leaves it as visitors left it on any later day, and never touches a real one. */
@ApplicationScoped
class DemonstrationAtStart {

    private static final int FAILURE = 1;

    @ConfigProperty(name = "guichet.demo", defaultValue = "false")
    boolean wanted;

    @Inject
    DemonstrationTown town;

    @Transactional
    void open(@Observes StartupEvent start) {
        if (wanted) {
            Commune.current().ifPresentOrElse(DemonstrationAtStart::requireDemonstration, town::build);
        }
    }

    /** Quarkus tells the sentence of this one exception without a stack trace, before any page can be asked for. */
    static void requireDemonstration(Commune commune) {
        if (!commune.demonstration) {
            throw new PreventFurtherStepsException(
                    """
                    La démonstration ne s’ouvre pas ici : cette base contient les données réelles de la commune « %s ». \
                    Relancez Guichet sans le réglage guichet.demo, ou indiquez un autre dossier avec guichet.data."""
                            .formatted(commune.name),
                    FAILURE);
        }
    }
}
