package org.guichet.mail;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.guichet.accounts.CurrentAgent;
import org.guichet.privacy.Audit;
import org.guichet.privacy.Subject;
import org.guichet.web.Form;
import org.guichet.web.Pages;
import org.guichet.web.Refusal;

/** The button that closes the register of a year that is over, once and for all. */
@Path("/registres/{sens}/cloture")
public class ClosingResource {

    @Inject
    CurrentAgent current;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @POST
    @Transactional
    public Response close(String sens, MultivaluedMap<String, String> typed) {
        Direction direction = Direction.of(sens).orElseThrow(NotFoundException::new);
        String year = Form.of(typed).value("annee");
        if (!year.matches("\\d{4}")) {
            throw new Refusal("Dites quelle année est à clore : ouvrez le registre de cette année, puis clôturez-le.");
        }
        RegisterClosing closing =
                RegisterClosing.close(direction, Integer.parseInt(year), current.get(), clock.instant());
        audit.changed(Subject.of("registre, %s %d, clôture".formatted(direction.label, closing.year)));
        return Pages.goTo("/registres/%s?annee=%d".formatted(direction.code, closing.year));
    }
}
