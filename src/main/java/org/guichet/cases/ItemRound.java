package org.guichet.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.guichet.accounts.Agent;
import org.guichet.web.French;
import org.guichet.web.Refusal;
import org.jspecify.annotations.Nullable;

/** Everything asked for in one go, with one delay for all of it (CRPA, art. L114-5). */
public record ItemRound(Case of, LocalDate answerBy, Agent by, Instant at) {

    /** How long a person is usually given. */
    static final int USUAL_DAYS = 30;

    /** @throws Refusal where the case is no longer treated here, nothing is named, or the day is past or over a year away */
    public void ask(List<String> labels) {
        refuseUnlessPossible(labels);
        int round = next();
        labels.forEach(label -> item(label, round, null));
        tell("", labels);
    }

    void refuseUnlessPossible(List<String> labels) {
        refuseUnlessTreatedHere();
        refuseUnlikelyDelay();
        if (labels.isEmpty()) {
            throw new Refusal("Indiquez au moins une pièce qui manque.");
        }
        Set<String> known = awaited();
        for (String label : labels) {
            if (!known.add(bare(label))) {
                throw new Refusal("« %s » est déjà demandée : ne la demandez qu’une fois.".formatted(label));
            }
        }
    }

    /** What did not come in time is asked for again; the first delay stays as it was. */
    public void remind(List<MissingItem> late) {
        refuseUnlessTreatedHere();
        refuseUnlikelyDelay();
        if (late.isEmpty()) {
            throw new Refusal("Cochez au moins une pièce à redemander.");
        }
        for (MissingItem item : late) {
            if (!item.isLate(today())) {
                throw new Refusal("Le délai pour « %s » court jusqu’au %s : attendez ce jour pour relancer."
                        .formatted(item.label, French.date(item.answerBy)));
            }
        }
        int round = next();
        for (MissingItem item : late) {
            item.remindedOn = today();
            item(item.label, round, item);
        }
        tell("Relance : ", late.stream().map(item -> item.label).toList());
    }

    private void item(String label, int round, @Nullable MissingItem reminds) {
        MissingItem item = new MissingItem();
        item.of = of;
        item.label = label;
        item.round = round;
        item.askedOn = today();
        item.answerBy = answerBy;
        item.reminds = reminds;
        item.persist();
    }

    private void tell(String before, List<String> labels) {
        of.awaits(
                by,
                at,
                "%s%s, à fournir au plus tard le %s."
                        .formatted(before, String.join(" ; ", labels), French.date(answerBy)));
    }

    private void refuseUnlessTreatedHere() {
        if (of.state == CaseState.CLOSED) {
            throw new Refusal("Ce dossier est clos : rouvrez-le avant de demander une pièce.");
        }
        if (of.state == CaseState.FORWARDED) {
            throw new Refusal(
                    "Ce dossier est transmis à une autre administration : c’est elle qui demande ce qui lui manque.");
        }
    }

    private void refuseUnlikelyDelay() {
        if (answerBy.isBefore(today())) {
            throw new Refusal("answerBy", "Ce délai est déjà passé : choisissez un jour à venir.");
        }
        if (answerBy.isAfter(today().plusYears(1))) {
            throw new Refusal("answerBy", "Ce délai dépasse un an : vérifiez l’année.");
        }
    }

    private Set<String> awaited() {
        return MissingItem.of(of).stream()
                .filter(MissingItem::outstanding)
                .map(item -> bare(item.label))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private int next() {
        return MissingItem.of(of).stream().mapToInt(item -> item.round).max().orElse(0) + 1;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(at, French.ZONE);
    }

    private static String bare(String label) {
        return label.toLowerCase(Locale.FRENCH);
    }
}
