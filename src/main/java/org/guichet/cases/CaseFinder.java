package org.guichet.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import org.guichet.accounts.CurrentAgent;

/** The case a page is about, for an agent who may see it. */
@RequestScoped
public class CaseFinder {

    @Inject
    CurrentAgent current;

    /**
     * @param typed the reference in the page's address, however it is written
     * @throws org.guichet.web.Refusal where a digit is wrong
     * @throws NotFoundException where no case bears the number
     * @throws ForbiddenException where the case is discreet and not this agent's
     */
    public Case find(String typed) {
        if (!Reference.looksLikeOne(typed)) {
            throw new NotFoundException();
        }
        return visible(Case.findByReference(Reference.parse(typed)).orElseThrow(NotFoundException::new));
    }

    public Case visible(Case dossier) {
        if (!dossier.visibleTo(current.get())) {
            throw new ForbiddenException();
        }
        return dossier;
    }
}
