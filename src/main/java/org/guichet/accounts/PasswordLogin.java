package org.guichet.accounts;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Logging in at /connexion with a login and a password. The login form bears the CSRF token like every other form. */
@ApplicationScoped
class PasswordLogin implements IdentityProvider<UsernamePasswordAuthenticationRequest> {

    /** Compared with when the login is unknown, so that the answer takes as long as for a known one. */
    private static final Agent NOBODY = Agent.create("nobody", "nobody");

    @Inject
    Logins logins;

    @ConfigProperty(name = "quarkus.rest-csrf.form-field-name")
    String tokenField;

    @ConfigProperty(name = "quarkus.rest-csrf.cookie-name")
    String tokenCookie;

    @Override
    public Class<UsernamePasswordAuthenticationRequest> getRequestType() {
        return UsernamePasswordAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            UsernamePasswordAuthenticationRequest request, AuthenticationRequestContext context) {
        if (!bearsToken(HttpSecurityUtils.getRoutingContextAttribute(request))) {
            return Uni.createFrom().failure(new AuthenticationFailedException("no CSRF token"));
        }
        String password = new String(request.getPassword().getPassword());
        return context.runBlocking(() -> {
            Optional<Agent> agent = logins.active(request.getUsername().strip().toLowerCase(Locale.ROOT));
            boolean right = agent.orElse(NOBODY).knows(password);
            if (agent.isEmpty() || !right) {
                throw new AuthenticationFailedException("unknown login or wrong password");
            }
            return Logins.identity(agent.get());
        });
    }

    private boolean bearsToken(RoutingContext exchange) {
        Cookie cookie = exchange.request().getCookie(tokenCookie);
        String field = exchange.request().formAttributes().get(tokenField);
        return cookie != null && cookie.getValue().equals(field);
    }
}
