package org.guichet.accounts;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** The agent who makes this request. */
@RequestScoped
public class CurrentAgent {

    @Inject
    SecurityIdentity identity;

    private @Nullable Agent agent;

    public Agent get() {
        if (agent == null) {
            agent = Agent.findByLogin(login()).orElseThrow();
        }
        return agent;
    }

    public String login() {
        return identity.getPrincipal().getName();
    }

    public boolean isKnown() {
        return !identity.isAnonymous();
    }
}
