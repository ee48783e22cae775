package org.guichet.accounts;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TrustedAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Every request after logging in: the session's agent is looked up anew, so one who left is nobody at once. */
@ApplicationScoped
class SessionLogin implements IdentityProvider<TrustedAuthenticationRequest> {

    @Inject
    Logins logins;

    @Override
    public Class<TrustedAuthenticationRequest> getRequestType() {
        return TrustedAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TrustedAuthenticationRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() ->
                logins.active(request.getPrincipal()).map(Logins::identity).orElse(Logins.NOBODY));
    }
}
