package org.guichet.registered;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.guichet.accounts.CurrentAgent;
import org.guichet.web.Form;
import org.guichet.web.Pages;
import org.jboss.resteasy.reactive.RestQuery;

/** Registered letters by how far they are. */
@Path("/recommandes")
public class RegisteredResource {

    @Inject
    CurrentAgent current;

    @Inject
    Clock clock;

    /** @param q a number of the post office, typed or scanned from a card that came back: it leads to its letter */
    @GET
    @Transactional
    public Response show(@RestQuery String etat, @RestQuery String q, @RestQuery Integer page) {
        LocalDate today = LocalDate.now(clock);
        Form form = Form.empty().with("q", q).with("postedOn", today);
        if (!form.isEmpty("q")) {
            Optional<TrackingNumber> found = form.check(() -> TrackingNumber.find(PostalNumber.parse(form.value("q"))));
            if (found.isPresent()) {
                return Pages.goTo(found.get().letter.path() + "/recommande");
            }
            if (!form.refused()) {
                form.refuse(
                        "q", "Aucune lettre ne porte ce numéro : vérifiez-le, ou cherchez par le départ ou le nom.");
            }
        }
        RegisteredPage at = RegisteredPage.of(
                Stage.of(etat == null ? "" : etat), page == null ? 1 : page, form, current.get(), today);
        return form.refused() ? Pages.refused(at.show()) : Pages.show(at.show());
    }
}
