package org.guichet.consultations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.guichet.accounts.Agent;
import org.guichet.web.French;
import org.jspecify.annotations.Nullable;

/**
 * A line of a register as one agent may read it: what a discreet case says, and who says it, stays with those who treat it.
 *
 * @param marks what a reader must know beside the words: late, postmark, put here by mistake
 * @param link "" where this agent may not see the case
 */
public record ObservationLine(
        String number,
        String day,
        String time,
        String channel,
        String name,
        String words,
        String details,
        List<String> marks,
        boolean late,
        String reference,
        String link) {

    private static final String DISCREET = "dossier discret";
    private static final String ANONYMOUS = "anonyme";

    /** All of them, with the lines of other registers that take the place of some. */
    static List<ObservationLine> of(Consultation consultation, List<Observation> observations, Agent agent) {
        Map<Long, Observation> moved = Observation.correcting(consultation).stream()
                .collect(Collectors.toMap(later -> later.corrects.id, later -> later));
        return observations.stream()
                .map(one -> of(one, marks(one, moved.get(one.id)), agent))
                .toList();
    }

    private static ObservationLine of(Observation one, List<String> marks, Agent agent) {
        boolean hidden = !one.dossier.visibleTo(agent);
        return new ObservationLine(
                French.number(one.number),
                French.shortDate(one.receivedAt),
                French.time(one.receivedAt),
                one.channel.how,
                hidden ? DISCREET : one.anonymous() ? ANONYMOUS : one.name,
                hidden ? DISCREET : one.words,
                hidden ? "" : French.spaced(one.details),
                marks,
                one.late,
                hidden ? "" : one.dossier.number().grouped(),
                hidden ? "" : one.dossier.path());
    }

    private static List<String> marks(Observation one, @Nullable Observation later) {
        List<String> marks = new ArrayList<>();
        if (one.late) {
            marks.add("Hors délai : reçue après la clôture.");
        }
        if (one.postmarkedOn != null) {
            marks.add("Cachet de la poste du %s.".formatted(French.date(one.postmarkedOn)));
        }
        if (one.corrects != null) {
            marks.add("Portée d’abord à un autre registre : %s".formatted(one.correction));
        }
        if (later != null) {
            marks.add("Portée ici par erreur ; elle est au registre « %s », %s."
                    .formatted(later.consultation.name, later.label()));
        }
        return marks.stream().map(French::spaced).toList();
    }
}
