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
