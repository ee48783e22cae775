package org.guichet.quotas;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guichet.cases.Aside;
import org.guichet.cases.Case;
import org.guichet.cases.CaseCompanion;
import org.guichet.procedures.FollowUp;
import org.guichet.web.French;

/** What a change of use shows beside its case and lends to its letters: the zone, its quota, what is left of it. */
@ApplicationScoped
public class QuotaCompanion implements CaseCompanion {

    @Override
    public FollowUp followUp() {
        return FollowUp.QUOTA;
    }

    @Override
    public Aside aside(Case dossier) {
        Optional<Zone> zone = CaseZone.of(dossier);
        if (zone.isEmpty()) {
            return new Aside("Quota de la zone", List.of("Zone à choisir."), List.of(door("Choisir la zone", dossier)));
        }
        Optional<QuotaDecision> standing = QuotaDecision.standing(dossier);
        List<String> facts = new ArrayList<>();
        facts.add("Zone %s : %s.".formatted(zone.get().name, zone.get().tally().words()));
        facts.add(standing.map(
                        decision -> "Le %s : %s".formatted(French.shortDate(decision.at), lowerFirst(decision.words())))
                .orElse("Pas encore de décision."));
        return new Aside(
                "Quota de la zone",
                facts.stream().map(French::spaced).toList(),
                List.of(
                        door(standing.isPresent() ? "Voir la décision" : "Décider", dossier),
                        new Aside.Door("Décisions de la zone", zone.get().path(), "GET /zones/:id")));
    }

    /** The figures of the day it was decided; those of today until then. */
    @Override
    public Map<String, String> words(Case dossier) {
        Optional<QuotaDecision> standing = QuotaDecision.standing(dossier);
        Optional<Zone> zone = standing.map(decision -> decision.zone).or(() -> CaseZone.of(dossier));
        Optional<Tally> tally = standing.map(QuotaDecision::tally).or(() -> zone.map(Zone::tally));
        return Map.of(
                "zone", zone.map(one -> one.name).orElse(""),
                "quota", tally.map(Tally::quota).map(French::number).orElse(""),
                "accordes", tally.map(Tally::granted).map(French::number).orElse(""),
                "reste",
                        tally.map(left -> French.number(Math.max(0, left.left())))
                                .orElse(""),
                "decision", standing.map(decision -> decision.verdict.word).orElse(""),
                "motif", standing.map(decision -> decision.reason).orElse(""));
    }

    private static Aside.Door door(String label, Case dossier) {
        return new Aside.Door(label, QuotaDecision.path(dossier), "GET /dossiers/:reference/quota");
    }

    private static String lowerFirst(String words) {
        return words.substring(0, 1).toLowerCase() + words.substring(1);
    }
}
