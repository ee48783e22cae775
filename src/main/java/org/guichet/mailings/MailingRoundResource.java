package org.guichet.mailings;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.guichet.accounts.CurrentAgent;
import org.guichet.commune.Commune;
import org.guichet.privacy.Audit;
import org.guichet.web.Pages;

/** The round of who carries the letters of one text, those that are neither posted nor fetched. */
@Path("/publipostages/{id}")
public class MailingRoundResource {

    @Inject
    CurrentAgent current;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @GET
    @Path("/tournee")
    @Transactional
    public Response show(long id) {
        Mailing mailing = MailingResource.find(id, current.get());
        audit.viewed(mailing.about());
        return Pages.show(
                RoundResource.Templates.round(round(mailing), mailing.path() + "/tournee.pdf", mailing.path()));
    }

    @GET
    @Path("/tournee.pdf")
    @Transactional
    public Response print(long id) {
        Mailing mailing = MailingResource.find(id, current.get());
        audit.printed(mailing.about());
        byte[] pdf = new RoundPaper(Commune.get(), round(mailing), clock.instant()).pdf();
        return Pages.pdf("tournee-%d.pdf".formatted(id), pdf);
    }

    private Round round(Mailing mailing) {
        List<Recipient> letters =
                Distribution.now(mailing, current.get(), LocalDate.now(clock)).letters();
        List<Drop> drops = letters.stream()
                .filter(letter -> letter.way == Way.ROUND)
                .map(Drop::of)
                .toList();
        return Round.of(mailing.subject, drops, letters.size() - drops.size(), false, Commune.get().name);
    }
}
