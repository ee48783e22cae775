package org.guichet.residents;

import java.util.List;

/** Who acts for whom. Mandates know residents and not the other way round, so they answer here. */
public interface Bonds {

    List<Bond> actingFor(Resident resident);

    List<Bond> actedForBy(Resident helper);
}
