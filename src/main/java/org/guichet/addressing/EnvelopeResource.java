package org.guichet.addressing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.guichet.contact.TypedEnvelope;
import org.guichet.privacy.Audit;
import org.guichet.stationery.EnvelopeFormat;
import org.guichet.stationery.PlainEnvelope;
import org.guichet.web.Form;
import org.guichet.web.Pages;
import org.guichet.web.Refusal;
import org.jboss.resteasy.reactive.RestQuery;

/** One envelope without a window, printed by itself: for a person, for a letter, or for lines that are typed. */
@Path("/enveloppe")
public class EnvelopeResource {

    private static final int LONGEST = 500;

    @CheckedTemplate(basePath = "addressing")
    static class Templates {
        /** @param recipient nobody where the address is typed */
        static native TemplateInstance envelope(Form form, Optional<Recipient> recipient, EnvelopeFormat[] formats);
    }

    @Inject
    Recipients recipients;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @GET
    @Transactional
    public Response show(@RestQuery Long usager, @RestQuery Long courrier) {
        String key = usager != null ? "U" + usager : courrier != null ? "C" + courrier : "";
        Optional<Recipient> recipient = known(key);
        recipient.ifPresent(one -> audit.viewed(one.subject()));
        return Pages.show(page(Form.empty().with("format", EnvelopeFormat.DL), recipient));
    }

    @POST
    @Transactional
    public Response print(MultivaluedMap<String, String> typed) {
        Form form = Form.of(typed);
        Optional<Recipient> known = known(form.value("destinataire"));
        Optional<EnvelopeFormat> format = form.chosen("format", EnvelopeFormat.values());
        if (format.isEmpty()) {
            form.refuse("format", "Choisissez le format de l’enveloppe.");
        }
        if (known.isPresent() && !known.get().isReachable()) {
            form.refuse("", "Cette personne n’a pas d’adresse : notez-la d’abord sur sa fiche.");
        }
        Optional<Recipient> to = known.isPresent() ? known : typed(form);
        if (form.refused()) {
            return Pages.refused(page(form, known));
        }
        Recipient recipient = to.orElseThrow();
        PlainEnvelope envelope = new PlainEnvelope(format.orElseThrow(), recipient.sender(), recipient.lines());
        Optional<byte[]> pdf = form.check(() -> Optional.of(envelope.pdf(clock.instant())));
        if (pdf.isEmpty()) {
            return Pages.refused(page(form, known));
        }
        audit.printed(recipient.subject());
        return Pages.pdf("enveloppe.pdf", pdf.get());
    }

    /** Nobody for the key of nobody; a key that is not ours is no page of ours. */
    private Optional<Recipient> known(String key) {
        if (key.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(recipients.of(key).orElseThrow(NotFoundException::new));
    }

    private static Optional<Recipient> typed(Form form) {
        String words = form.words("lines", LONGEST);
        if (words.isEmpty()) {
            form.refuse("lines", "Écrivez l’adresse, le nom d’abord.");
        }
        if (form.refused()) {
            return Optional.empty();
        }
        try {
            List<String> lines = TypedEnvelope.lines(words);
            return Optional.of(Recipient.typed(lines));
        } catch (Refusal refusal) {
            form.refuse("lines", refusal.getMessage());
            return Optional.empty();
        }
    }

    private static TemplateInstance page(Form form, Optional<Recipient> recipient) {
        return Templates.envelope(form, recipient, EnvelopeFormat.values());
    }
}
