package org.guichet.intake;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guichet.accounts.CurrentAgent;
import org.guichet.cases.Channel;
import org.guichet.procedures.Catalogue;
import org.guichet.procedures.Procedure;
import org.guichet.web.Form;
import org.guichet.web.French;
import org.guichet.web.PageKey;
import org.guichet.web.Pages;
import org.jboss.resteasy.reactive.RestQuery;

/** Counting a question answered on the spot: channel, procedure, a few words. */
@Path("/renseignements")
public class EnquiryResource {

    private static final int FEW_WORDS = 200;

    @CheckedTemplate(basePath = "intake")
    static class Templates {
        static native TemplateInstance enquiry(
                Form form, Channel[] channels, List<Procedure> procedures, Map<Channel, Long> today, boolean saved);
    }

    @Inject
    Catalogue catalogue;

    @Inject
    CurrentAgent current;

    @Inject
    Clock clock;

    @GET
    @Path("/nouveau")
    @Transactional
    public Response blank(@RestQuery String canal, @RestQuery String fait) {
        return Pages.show(page(
                PageKey.give(Form.empty()).with("canal", canal == null ? Channel.COUNTER.code : canal), fait != null));
    }

    @POST
    @Transactional
    public Response save(MultivaluedMap<String, String> typed) {
        Form form = Form.of(typed);
        Optional<Channel> channel = Channel.of(form.value("canal"));
        if (channel.isEmpty()) {
            form.refuse("canal", "Dites par où la question est venue : guichet, téléphone ou courrier.");
        }
        String words = form.words("words", FEW_WORDS);
        if (words.isEmpty()) {
            form.refuse("words", "Quelques mots suffisent, par exemple « horaires de la déchèterie ».");
        }
        Optional<Procedure> procedure = catalogue.find(form.value("demarche"));
        if (procedure.isEmpty() && !form.isEmpty("demarche")) {
            form.refuse("demarche", "Choisissez la démarche dans la liste.");
        }
        if (form.refused()) {
            return Pages.refused(page(form, false));
        }
        UUID key = PageKey.take(form);
        if (!Enquiry.isCounted(key)) {
            Enquiry.answered(
                    key,
                    channel.orElseThrow(),
                    procedure.map(Procedure::id).orElse(null),
                    words,
                    current.get(),
                    clock.instant());
        }
        return Pages.goTo("/renseignements/nouveau?fait=oui&canal=" + channel.get().code);
    }

    private TemplateInstance page(Form form, boolean saved) {
        Instant midnight = LocalDate.now(clock).atStartOfDay(French.ZONE).toInstant();
        Map<Channel, Long> today = new LinkedHashMap<>();
        for (Channel channel : Channel.values()) {
            today.put(channel, Enquiry.countSince(channel, midnight));
        }
        return Templates.enquiry(form, Channel.values(), catalogue.all(), today, saved);
    }
}
