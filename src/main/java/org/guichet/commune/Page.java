package org.guichet.commune;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guichet.accounts.CurrentAgent;
import org.guichet.accounts.RouteTable;
import org.jspecify.annotations.Nullable;

/** What the head of every page shows: the town, the agent, and only the doors this agent may open. */
@Named("page")
@RequestScoped
public class Page {

    @Inject
    CurrentAgent current;

    @Inject
    SecurityIdentity identity;

    private @Nullable String arms;

    public String commune() {
        return Commune.current().map(Commune::title).orElse("Guichet");
    }

    /** Where the arms of the commune are; "" where it gave none. */
    public String arms() {
        arms = arms == null ? CoatOfArms.address().orElse("") : arms;
        return arms;
    }

    public boolean known() {
        return current.isKnown();
    }

    public String agent() {
        return current.get().fullName();
    }

    public String login() {
        return current.login();
    }

    /** Whether this agent wants more lines on a screen. */
    public boolean compact() {
        return current.isKnown() && current.get().compact;
    }

    /** @param route as in {@code GET /dossiers/:reference}, a colon where the table has braces, which templates read otherwise */
    public boolean may(String route) {
        return RouteTable.allows(route.replaceAll(":(\\w+)", "{$1}"), identity::hasRole);
    }
}
