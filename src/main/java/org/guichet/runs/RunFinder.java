package org.guichet.runs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import org.guichet.accounts.CurrentAgent;

/** The run a page is about, for an agent who may see it. */
@RequestScoped
public class RunFinder {

    @Inject
    CurrentAgent current;

    /**
     * @throws NotFoundException where there is no such run
     * @throws ForbiddenException where it holds letters of discreet cases that are not this agent's
     */
    PrintRun find(long id) {
        PrintRun run = PrintRun.byId(id).orElseThrow(NotFoundException::new);
        if (!run.visibleTo(current.get())) {
            throw new ForbiddenException();
        }
        return run;
    }
}
