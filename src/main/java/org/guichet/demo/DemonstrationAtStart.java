package org.guichet.demo;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.guichet.commune.Commune;

/** Opens the town on an empty database, leaves it as visitors left it on any later day, and never touches a real one. */
@ApplicationScoped
class DemonstrationAtStart {

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

    /** Quarkus stops at a wrong setting before any page is open, and tells its sentence without a stack trace. */
    static void requireDemonstration(Commune commune) {
        if (!commune.demonstration) {
            throw new ConfigurationException(
                    """
                    La démonstration ne s’ouvre pas ici : cette base contient les données réelles de la commune « %s ». \
                    Relancez Guichet sans le réglage guichet.demo, ou indiquez un autre dossier avec guichet.data."""
                            .formatted(commune.name));
        }
    }
}
