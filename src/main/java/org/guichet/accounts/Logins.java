package org.guichet.accounts;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Who may log in. */
@ApplicationScoped
class Logins {

    /** May open the login page, which an agent refused by name would only be sent round to for ever. */
    static final SecurityIdentity NOBODY = QuarkusSecurityIdentity.builder()
            .setPrincipal(new QuarkusPrincipal(""))
            .setAnonymous(true)
            .build();

    @ActivateRequestContext
    @Transactional
    Optional<Agent> active(String login) {
        return Agent.isLogin(login) ? Agent.findByLogin(login).filter(agent -> agent.active) : Optional.empty();
    }

    static SecurityIdentity identity(Agent agent) {
        var identity = QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal(agent.login));
        agent.roles.forEach(role -> identity.addRole(role.name()));
        return identity.build();
    }
}
