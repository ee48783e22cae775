package org.guichet.forms;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.text.Collator;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.guichet.accounts.Department;
import org.guichet.commune.Commune;
import org.guichet.procedures.Catalogue;
import org.guichet.procedures.Procedure;
import org.guichet.web.Pages;
import org.guichet.web.Refusal;
import org.jboss.resteasy.reactive.RestQuery;

/** All guide sheets of the town hall, printed in one command. */
@Path("/demarches/livret.pdf")
public class BookletResource {

    @Inject
    Catalogue catalogue;

    @Inject
    Clock clock;

    @GET
    @Transactional
    public Response print(@RestQuery Optional<String> format) {
        Variant variant = Variant.of(format.orElse(Variant.NORMAL.code));
        List<Procedure> procedures = catalogue.all().stream()
                .filter(procedure -> !variant.isEasy() || !procedure.easy().isEmpty())
                .toList();
        if (procedures.isEmpty()) {
            throw new Refusal("Il n’y a encore aucune démarche à imprimer dans ce format.");
        }
        Commune commune = Commune.get();
        byte[] pdf = new Booklet(commune.name, chapters(procedures, commune, variant), variant, clock.instant()).pdf();
        return Pages.pdf("livret-des-demarches.pdf", pdf);
    }

    /** By the names of departments; what no department has charge of comes under the town hall itself. */
    private List<Booklet.Chapter> chapters(List<Procedure> procedures, Commune commune, Variant variant) {
        Map<String, List<GuideSheet>> sheets = procedures.stream()
                .map(procedure -> new GuideSheet(
                        procedure,
                        Office.of(
                                commune,
                                Department.findByCode(procedure.department()).orElse(null)),
                        variant))
                .collect(groupingBy(
                        sheet -> sheet.office().service().isEmpty()
                                ? sheet.office().townHall()
                                : sheet.office().service(),
                        () -> new TreeMap<>(Collator.getInstance(Locale.FRENCH)),
                        toList()));
        return sheets.entrySet().stream()
                .map(chapter -> new Booklet.Chapter(chapter.getKey(), chapter.getValue()))
                .toList();
    }
}
