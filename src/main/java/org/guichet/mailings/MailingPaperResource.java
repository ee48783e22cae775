package org.guichet.mailings;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.guichet.accounts.CurrentAgent;
import org.guichet.commune.Commune;
import org.guichet.letters.LetterPrinter;
import org.guichet.privacy.Audit;
import org.guichet.stationery.Label;
import org.guichet.stationery.LabelSheet;
import org.guichet.stationery.Labels;
import org.guichet.web.Pages;
import org.guichet.web.Refusal;
import org.jboss.resteasy.reactive.RestQuery;

/** What is printed of a letter to many: one letter to read, all of them, their labels, posters. */
@Path("/publipostages/{id}")
public class MailingPaperResource {

    @Inject
    LetterPrinter printer;

    @Inject
    CurrentAgent current;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * A letter for nobody, to be read over.
     *
     * @param variante « gros » for large print, « facile » for the easy words
     */
    @GET
    @Path("/essai.pdf")
    @Transactional
    public Response sample(long id, @RestQuery String variante) {
        Mailing mailing = MailingResource.find(id, current.get());
        audit.printed(mailing.about());
        Recipient nobody = new Recipient();
        nobody.mailing = mailing;
        nobody.names = "Prénom Nom";
        nobody.salutation = "Madame, Monsieur";
        nobody.envelope = "Prénom Nom\nNuméro et rue\nCODE POSTAL ET COMMUNE";
        nobody.largePrint = "gros".equals(variante);
        nobody.easy = "facile".equals(variante) && !mailing.easyBody.isEmpty();
        return Pages.pdf(
                "lettre-%d-essai.pdf".formatted(id), new MailingLetter(mailing, printer, clock.instant()).draw(nobody));
    }

    /** A piece at a time, so that ten thousand letters are held by nobody. */
    @GET
    @Path("/lettres.pdf")
    @Transactional
    public Response letters(long id) {
        Mailing mailing = MailingResource.find(id, current.get());
        if (!mailing.isDrawn()) {
            throw new Refusal("Ces lettres ne sont pas encore prêtes. Revenez à la page de la lettre à plusieurs.");
        }
        audit.printed(mailing.about());
        StreamingOutput pieces = out -> Pieces.copy(id, out);
        return Response.ok(pieces, "application/pdf")
                .header("Content-Disposition", "inline; filename=\"lettres-%d.pdf\"".formatted(id))
                .build();
    }

    /**
     * For those to whom something is sent or carried: whoever comes to the counter needs no label.
     *
     * @param premiere the first label that is left on the sheet, from 1
     */
    @GET
    @Path("/etiquettes.pdf")
    @Transactional
    public Response labels(long id, @RestQuery String format, @RestQuery String premiere) {
        Mailing mailing = MailingResource.find(id, current.get());
        List<Label> labels = Distribution.now(mailing, current.get(), LocalDate.now(clock)).letters().stream()
                .filter(one -> one.pile() != Pile.COUNTER)
                .map(one -> Label.address(one.lines()))
                .toList();
        LabelSheet sheet = LabelSheet.of(format == null ? "" : format).orElse(LabelSheet.L7160);
        int first = premiere != null && premiere.matches("\\d{1,3}") ? Integer.parseInt(premiere) : 1;
        Instant now = clock.instant();
        byte[] pdf = new Labels(sheet, first, labels).pdf("Étiquettes", now);
        audit.printed(mailing.about());
        return Pages.pdf("etiquettes-%d.pdf".formatted(id), pdf);
    }

    /** @param format A4 or A3 */
    @GET
    @Path("/affiche.pdf")
    @Transactional
    public Response poster(long id, @RestQuery Optional<String> format) {
        Mailing mailing = MailingResource.find(id, current.get());
        MailingPoster.Format paper = Arrays.stream(MailingPoster.Format.values())
                .filter(one -> one.name().equals(format.orElse("A4")))
                .findFirst()
                .orElseThrow(() -> new Refusal("Une affiche se fait en A4 ou en A3."));
        Commune commune = Commune.get();
        var values = MailingText.values(commune, mailing.department, mailing.createdBy, LocalDate.now(clock), "", "");
        byte[] pdf = new MailingPoster(
                        commune,
                        mailing.department,
                        mailing.subject,
                        MailingText.blocks(MailingText.forTheWall(mailing.body), values),
                        paper,
                        clock.instant())
                .pdf();
        audit.printed(mailing.about());
        return Pages.pdf("affiche-%d-%s.pdf".formatted(id, paper), pdf);
    }
}
