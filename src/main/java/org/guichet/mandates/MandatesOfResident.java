package org.guichet.mandates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.guichet.residents.Bond;
import org.guichet.residents.Bonds;
import org.guichet.residents.Resident;

/** Who acts for a person and for whom the person acts, for the person's sheet. */
@ApplicationScoped
class MandatesOfResident implements Bonds {

    @Inject
    Clock clock;

    @Override
    public List<Bond> actingFor(Resident resident) {
        LocalDate today = LocalDate.now(clock);
        return Mandate.of(resident).stream()
                .map(mandate -> new Bond(mandate.who(), mandate.path(), mandate.state(today)))
                .toList();
    }

    @Override
    public List<Bond> actedForBy(Resident helper) {
        LocalDate today = LocalDate.now(clock);
        return Mandate.actedBy(helper).stream()
                .map(mandate -> new Bond(mandate.resident.fullName(), mandate.path(), mandate.state(today)))
                .toList();
    }
}
