package org.guichet.demo;

import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.guichet.accounts.Agent;
import org.guichet.acknowledgements.Acknowledging;
import org.guichet.cases.CaseCompanions;
import org.guichet.commune.Departments;
import org.guichet.mail.Dispatch;
import org.guichet.procedures.Catalogue;
import org.guichet.procedures.Procedure;
import org.guichet.residents.Resident;

/** Fills the empty database in the caller's transaction: the town hall, its residents, then ten weeks of work. */
@ApplicationScoped
class DemonstrationTown {

    private static final List<String> PROCEDURES = List.of(
            "acces-documents-administratifs",
            "aide-exceptionnelle",
            "cantine",
            "changement-usage",
            "concession-cimetiere",
            "conseil-arnaque",
            "copie-acte-naissance",
            "declaration-prealable",
            "echanges-papier-ecole",
            "inscription-listes-electorales",
            "inscription-scolaire",
            "lettre-municipale",
            "location-salle",
            "mediation",
            "observation-enquete-publique",
            "permission-voirie",
            "registre-personnes-vulnerables",
            "reparation-appareil",
            "signalement-dechets",
            "signalement-voirie",
            "vide-grenier");

    @Inject
    Departments departments;

    @Inject
    Catalogue catalogue;

    @Inject
    CaseCompanions companions;

    @Inject
    Dispatch dispatch;

    @Inject
    Acknowledging acknowledging;

    @Inject
    Clock clock;

    void build() {
        Agenda agenda = new Agenda(clock.instant());
        Map<String, Agent> agents = TownHall.read().build(departments);
        CalendarPlay.write(LocalDate.now(clock));
        Map<String, Resident> residents = Townspeople.settle(agenda);
        Cast cast = new Cast(agents, residents, agenda, companions, dispatch, acknowledging);
        List<Happening> tenWeeks = new ArrayList<>();
        for (String id : PROCEDURES) {
            Procedure procedure = procedure(id);
            CaseScript.read(id).forEach(script -> tenWeeks.addAll(new CasePlay(script, procedure, cast).happenings()));
        }
        AdministrationScript.read().forEach(script -> tenWeeks.add(script.happening(agenda)));
        ZoneScript.read().forEach(script -> tenWeeks.add(script.happening(cast)));
        ConsultationScript.read()
                .forEach(script -> tenWeeks.add(script.happening(cast, procedure(script.procedure()))));
        MandateScript.read().forEach(script -> tenWeeks.add(script.happening(cast)));
        ArrivalScript.read().forEach(script -> tenWeeks.add(script.happening(cast)));
        MailingScript.read().forEach(script -> tenWeeks.add(script.happening(cast)));
        CallbackScript.read().forEach(script -> tenWeeks.add(script.happening(cast)));
        tenWeeks.add(FolderPlay.happening(cast));
        EnquiryScript.read().forEach(script -> tenWeeks.add(script.happening(cast)));
        tenWeeks.sort(Comparator.comparing(Happening::at)); // numbers follow time, as on any register
        tenWeeks.forEach(happening -> happening.deed().run());
    }

    private Procedure procedure(String id) {
        return catalogue.find(id).orElseThrow(() -> lacks(id));
    }

    private static ConfigurationException lacks(String procedure) {
        return new ConfigurationException(
                "La démonstration a besoin de la démarche « %s », absente de forms/ ou refusée plus haut. "
                                .formatted(procedure)
                        + "Remettez-la, ou relancez Guichet sans le réglage guichet.demo.");
    }
}
