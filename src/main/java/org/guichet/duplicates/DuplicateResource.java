package org.guichet.duplicates;

import io.quarkus.narayana.jta.QuarkusTransaction;
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
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.guichet.accounts.CurrentAgent;
import org.guichet.privacy.Audit;
import org.guichet.residents.PastCases;
import org.guichet.residents.Resident;
import org.guichet.web.Form;
import org.guichet.web.Pages;

/** The page of likely pairs for quiet hours, and each pair side by side. */
@Path("/doublons")
public class DuplicateResource {

    private static final int MOST = 50;
    static final String OTHER = "autre";

    @CheckedTemplate(basePath = "duplicates")
    static class Templates {
        static native TemplateInstance list(List<Pair> pairs);

        static native TemplateInstance pair(SideBySide at);

        static native TemplateInstance joined(Merge merge, Form form);
    }

    @Inject
    PastCases cases;

    @Inject
    CurrentAgent current;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @GET
    @Transactional
    public Response list() {
        return Pages.show(Templates.list(Pair.likely(MOST)));
    }

    @GET
    @Path("/{une}/{autre}")
    @Transactional
    public Response show(long une, long autre) {
        Resident one = sheet(une);
        Resident other = sheet(autre);
        audit.viewed(one.subject());
        audit.viewed(other.subject());
        return Pages.show(page(one, other, Form.empty()));
    }

    @POST
    @Path("/{une}/{autre}")
    @Transactional
    public Response join(long une, long autre, MultivaluedMap<String, String> typed) {
        Resident kept = sheet(une);
        Resident other = sheet(autre);
        Form form = Form.of(typed);
        Set<MergedField> taken = EnumSet.noneOf(MergedField.class);
        for (MergedField field : MergedField.values()) {
            if (form.is(field.name(), OTHER)) {
                taken.add(field);
            }
        }
        if (!form.is("sure", "oui")) {
            form.refuse("sure", "Cochez la case : c’est vous qui dites que ces deux fiches sont d’une seule personne.");
        }
        Merging merging = new Merging(current.get(), clock.instant());
        if (!form.does(() -> QuarkusTransaction.requiringNew().run(() -> merging.merge(une, autre, taken)))) {
            return Pages.refused(page(kept, other, form));
        }
        audit.changed(kept.subject());
        audit.changed(other.subject());
        return Pages.goTo("/usagers/" + kept.id);
    }

    @POST
    @Path("/{une}/{autre}/distinctes")
    @Transactional
    public Response tellApart(long une, long autre) {
        sheet(une);
        sheet(autre);
        NotTwins.say(une, autre, current.get(), clock.instant());
        return Pages.goTo("/doublons");
    }

    @POST
    @Path("/{une}/{autre}/defaire")
    @Transactional
    public Response undo(long une, long autre) {
        Resident kept = sheet(une);
        Resident other = sheet(autre);
        Merge merge = Merge.of(other).orElse(null);
        Form form = Form.empty();
        if (merge == null) {
            return Pages.goTo("/doublons/%d/%d".formatted(une, autre));
        }
        Merging merging = new Merging(current.get(), clock.instant());
        if (!form.does(() -> QuarkusTransaction.requiringNew().run(() -> merging.undo(merge.id)))) {
            return Pages.refused(Templates.joined(merge, form));
        }
        audit.changed(kept.subject());
        audit.changed(other.subject());
        return Pages.goTo("/doublons/%d/%d".formatted(une, autre));
    }

    private TemplateInstance page(Resident one, Resident other, Form form) {
        return Merge.of(other)
                .map(merge -> Templates.joined(merge, form))
                .orElseGet(() -> Templates.pair(new SideBySide(
                        one, other, form, cases.of(one).size(), cases.of(other).size())));
    }

    /** The sheet itself, also where it has been joined to another. */
    private static Resident sheet(long id) {
        return Resident.<Resident>findByIdOptional(id).orElseThrow(NotFoundException::new);
    }
}
