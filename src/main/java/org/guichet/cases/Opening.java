package org.guichet.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.guichet.accounts.Agent;
import org.guichet.accounts.Department;
import org.guichet.commune.Promise;
import org.guichet.procedures.Procedure;
import org.guichet.procedures.ProcedureVersion;
import org.guichet.residents.Resident;
import org.guichet.web.French;
import org.jspecify.annotations.Nullable;

/**
 * A request as it comes to the desk.
 *
 * @param key given to the page that was shown: saving that page twice opens one case
 * @param resident nobody, where the procedure may be asked without a name
 * @param presentedBy who came in the place of the person, and by what power; nothing where it was the person
 * @param receivedAt reception at the town hall, which starts the clock
 * @param postmarkedOn proves that a delay imposed on the resident was kept (CRPA, art. L112-1)
 * @param firstReceivedOn reception by another administration that passed the request on; nothing for most (CRPA, art. L114-3)
 * @param at when the agent saves it
 */
public record Opening(
        UUID key,
        Procedure procedure,
        @Nullable Resident resident,
        @Nullable String presentedBy,
        Channel channel,
        Map<String, String> answers,
        String note,
        Instant receivedAt,
        @Nullable LocalDate postmarkedOn,
        @Nullable LocalDate firstReceivedOn,
        Department department,
        Agent by,
        Instant at) {

    /** Opens a case in the caller's transaction: its number, the procedure as it stands today, the clock, the first line. */
    public Case open() {
        Case opened = new Case();
        opened.reference = Reference.next(at.atZone(French.ZONE).getYear()).digits();
        opened.intakeKey = key;
        opened.procedureId = procedure.id();
        opened.procedureVersion = ProcedureVersion.of(procedure);
        opened.resident = resident;
        opened.presentedBy = presentedBy;
        opened.channel = channel;
        opened.discreet = procedure.discreet();
        opened.department = department;
        opened.openedBy = by;
        opened.answers = new LinkedHashMap<>(answers);
        opened.note = note;
        opened.receivedAt = receivedAt;
        opened.postmarkedOn = postmarkedOn;
        opened.milestones.firstReceivedOn = firstReceivedOn;
        opened.openedAt = at;
        opened.milestones.acknowledgementDue = resident != null && procedure.owesAcknowledgement();
        opened.milestones.promisedOn =
                Promise.keptBy(Promise.Kind.ANSWER, opened.receivedOn()).orElse(null);
        opened.persist();
        opened.readClock();
        opened.tell(EventKind.OPENED, by, at, words(), null);
        return opened;
    }

    private String words() {
        String received =
                "Reçue %s, le %s à %s.".formatted(channel.how, French.date(receivedAt), French.time(receivedAt))
                        + (presentedBy == null ? "" : " Présentée par %s.".formatted(presentedBy));
        return firstReceivedOn == null
                ? received
                : received + " Une autre administration l’avait reçue le %s.".formatted(French.date(firstReceivedOn));
    }
}
