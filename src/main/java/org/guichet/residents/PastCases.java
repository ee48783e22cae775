package org.guichet.residents;

import java.util.List;
import java.util.Map;

/** The cases of a person that the agent may see. Cases know residents and not the other way round, so they answer here. */
public interface PastCases {

    List<PastCase> of(Resident resident);

    /** The latest of each, by the resident's number. */
    Map<Long, PastCase> latest(List<Resident> residents);
}
