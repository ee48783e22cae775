package org.guichet.cases;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;
import org.guichet.accounts.Agent;
import org.guichet.accounts.CurrentAgent;
import org.guichet.privacy.Audit;
import org.guichet.privacy.Subject;
import org.guichet.web.Form;
import org.guichet.web.Pages;

/**
 * The end of every page that does something to a case, or to what another room keeps of it: the step is taken and logged,
 * or the page comes back with the words of the refusal and everything typed. The caller holds what it changes.
 */
@RequestScoped
public class CaseStep {

    /** One step, on a case or on what follows it up. */
    public interface Act<T> {
        void on(T what, Form form, Agent by, Instant at);
    }

    @Inject
    CurrentAgent current;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** @param next where to go once it is done */
    public <T> Response take(
            T what, Subject subject, Form form, Act<T> act, Supplier<TemplateInstance> refused, String next) {
        if (!form.does(() -> act.on(what, form, current.get(), clock.instant()))) {
            return Pages.refused(refused.get());
        }
        audit.changed(subject);
        return Pages.goTo(next);
    }
}
