package org.guichet.procedures;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guichet.web.Form;

/** The catalogue as one searches it: by the words of a resident, by department, by measure. */
public record CataloguePage(Catalogue catalogue, Form form) {

    static final String WORDS = "q";
    static final String DEPARTMENT = "service";
    static final String MEASURE = "mesure";

    /** For whom one looks, so that the forms are printed with what is known of that person. */
    static final String PERSON = "usager";

    @CheckedTemplate(basePath = "procedures")
    static class Templates {
        static native TemplateInstance list(CataloguePage at);

        static native TemplateInstance show(
                Procedure procedure, String department, boolean stale, Optional<Long> person);
    }

    TemplateInstance show() {
        return Templates.list(this);
    }

    /** By department; where words are searched, all on one shelf, the nearest first. */
    public List<Shelf> shelves() {
        List<Procedure> found = found();
        if (found.isEmpty()) {
            return List.of();
        }
        if (!form.isEmpty(WORDS)) {
            return List.of(new Shelf("", found));
        }
        return catalogue.shelves(found);
    }

    public Optional<Long> person() {
        return form.id(PERSON);
    }

    public int count() {
        return found().size();
    }

    public Map<String, String> departments() {
        return catalogue.departments();
    }

    public List<Measure> measures() {
        return Measure.all();
    }

    public List<Problem> problems() {
        return catalogue.problems();
    }

    private List<Procedure> found() {
        List<Procedure> matching = form.isEmpty(WORDS) ? catalogue.all() : catalogue.matching(form.value(WORDS));
        return matching.stream()
                .filter(procedure -> form.isEmpty(DEPARTMENT) || form.is(DEPARTMENT, procedure.department()))
                .filter(procedure -> form.isEmpty(MEASURE) || form.holds(MEASURE, procedure.measure()))
                .toList();
    }
}
