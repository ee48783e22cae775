package org.guichet.mandates;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import org.guichet.procedures.Catalogue;
import org.guichet.procedures.Procedure;
import org.guichet.procedures.Shelf;
import org.guichet.residents.Resident;
import org.guichet.residents.ResidentSearch;
import org.guichet.web.Form;

/** What the pages of mandates show. */
public final class MandatePage {

    private static final int MOST_MATCHES = 8;

    /** A new one: who acts is searched and chosen on the same page. */
    public record New(Resident resident, Form form, List<Shelf> shelves) {

        public List<Resident> matches() {
            List<Resident> found = ResidentSearch.find(form.line("q"), MOST_MATCHES).stream()
                    .filter(one -> !one.equals(resident))
                    .toList();
            return form.id(MandateForm.HELPER)
                    .flatMap(Resident::byId)
                    .filter(chosen -> !found.contains(chosen))
                    .map(List::of)
                    .orElse(found);
        }

        public boolean searched() {
            return !form.isEmpty("q") || !form.isEmpty(MandateForm.HELPER);
        }

        public Capacity[] capacities() {
            return Capacity.values();
        }

        public boolean ticked(Procedure procedure) {
            return !form.isEmpty("demarche-" + procedure.id());
        }
    }

    /** One that exists, with what may still be done. */
    public record Kept(Mandate mandate, Form form, List<String> titles, LocalDate today) {

        public boolean awaitsSignature() {
            return !mandate.capacity.byLaw && mandate.signedOn == null && mandate.revokedOn == null;
        }
    }

    @CheckedTemplate(basePath = "mandates")
    static class Templates {
        static native TemplateInstance create(New at);

        static native TemplateInstance show(Kept at);
    }

    private MandatePage() {}

    static TemplateInstance create(Resident resident, Form form, Catalogue catalogue) {
        return Templates.create(new New(resident, form, catalogue.shelves(catalogue.all())));
    }

    static TemplateInstance show(Mandate mandate, Form form, Catalogue catalogue, LocalDate today) {
        return Templates.show(new Kept(mandate, form, titles(mandate, catalogue), today));
    }

    /** « Toutes les démarches », or each by its title; one that has left the catalogue by its name there. */
    static List<String> titles(Mandate mandate, Catalogue catalogue) {
        return mandate.procedures.isEmpty()
                ? List.of("toutes les démarches")
                : mandate.procedures.stream()
                        .map(id -> catalogue.find(id).map(Procedure::title).orElse(id))
                        .toList();
    }
}
