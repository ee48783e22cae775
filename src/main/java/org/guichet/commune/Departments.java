package org.guichet.commune;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.guichet.accounts.Department;
import org.guichet.procedures.Catalogue;

/** Keeps a department for every one that forms/ names; a new one begins with the town hall's own address and hours. */
@ApplicationScoped
public class Departments {

    @Inject
    Catalogue catalogue;

    @Transactional
    void atStart(@Observes StartupEvent start) {
        Commune.current().ifPresent(this::addMissing);
    }

    @Transactional
    void whenRead(@Observes Catalogue.Reread reread) {
        Commune.current().ifPresent(this::addMissing);
    }

    @Transactional
    public void addMissing(Commune commune) {
        catalogue.departments().forEach((code, name) -> {
            if (Department.findByCode(code).isEmpty()) {
                Department.create(code, name, commune.address, commune.phoneNumber(), commune.openingHours);
            }
        });
    }
}
