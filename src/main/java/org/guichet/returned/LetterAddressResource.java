package org.guichet.returned;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.guichet.accounts.CurrentAgent;
import org.guichet.letters.Letter;
import org.guichet.letters.LetterFinder;
import org.guichet.privacy.Audit;
import org.guichet.residents.DoubtfulAddress;
import org.guichet.residents.Resident;
import org.guichet.web.Pages;

/** « L’adresse est bonne », asked by a letter that is about to leave; its case tells who said so. */
@Path("/courriers/{id}/adresse-bonne")
public class LetterAddressResource {

    @Inject
    LetterFinder letters;

    @Inject
    CurrentAgent current;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @POST
    @Transactional
    public Response confirm(long id) {
        Letter letter = letters.hold(id).orElseThrow(NotFoundException::new);
        letter.addressee().ifPresent(reader -> confirm(letter, reader.person()));
        return Pages.goTo(letter.path());
    }

    private void confirm(Letter letter, Resident reader) {
        if (DoubtfulAddress.confirm(reader, current.get(), clock.instant())) {
            audit.changed(reader.subject());
            letter.dossier.followedUp(
                    current.get(),
                    clock.instant(),
                    "L’adresse d’où une lettre est revenue est confirmée : %s."
                            .formatted(String.join(", ", reader.address.lines())),
                    letter.path());
        }
    }
}
