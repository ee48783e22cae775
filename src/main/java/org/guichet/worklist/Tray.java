package org.guichet.worklist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.guichet.accounts.Agent;
import org.guichet.accounts.Role;
import org.guichet.letters.Awaits;
import org.guichet.opening.Incoming;
import org.jspecify.annotations.Nullable;

/** What an agent may have to do now. A tray of cases is a condition on cases {@code c}, with {@code :today} and such. */
public enum Tray {
    CALLS("rappels", "À rappeler"),
    RECEIVED("recus", "Reçus aujourd’hui", "c.openedAt >= :midnight and c.openedAt < :nextMidnight"),
    TO_DO("a-traiter", "À traiter", "c.state = TO_DO"),
    MINE("a-moi", "Confiés à moi", Is.OPEN + " and c.assignee = :me"),
    TO_READ("courrier-a-lire", "Courrier arrivé, à lire", Incoming.UNREAD_IN_CASE),
    TO_ACKNOWLEDGE(
            "a-accuser",
            "Accusé de réception à donner",
            Is.OPEN + " and c.milestones.acknowledgementDue = true and c.milestones.acknowledgedOn is null"),
    LATE("en-retard", "En retard", Is.OPEN + " and c.dueOn < :today"),
    PROMISE_LATE(
            "engagement",
            "Engagement de la commune dépassé",
            Is.OPEN + " and c.milestones.promisedOn < :today and c.milestones.answeredOn is null"),
    IN_3_DAYS("sous-3-jours", "Échéance sous 3 jours", Is.OPEN + " and c.dueOn between :today and :in3"),
    SOON("bientot", "Échéance sous 7 jours", Is.OPEN + " and c.dueOn between :today and :in7"),
    IN_15_DAYS("sous-15-jours", "Échéance sous 15 jours", Is.OPEN + " and c.dueOn between :today and :in15"),
    WAITING("pieces", "Attente de pièces", "c.state = WAITING"),
    ITEMS_LATE(
            "pieces-en-retard",
            "Pièces en retard, à relancer",
            "c.state = WAITING and c.id in (select i.of.id from MissingItem i where i.receivedOn is null"
                    + " and i.waivedOn is null and i.remindedOn is null and i.answerBy < :today)"),
    TO_SIGN("a-signer", "Lettres à signer", Awaits.SIGNATURE),
    TO_POST("a-poster", "Lettres à poster", Awaits.POST),
    TO_HAND_OVER("a-remettre", "Lettres à remettre", Awaits.HAND_OVER),
    TO_REDO("a-reprendre", "Signatures refusées, à reprendre", "", Is.REFUSED),
    RETURNED(
            "courrier-revenu",
            "Courrier revenu, à traiter",
            "c.id in (select r.letter.dossier.id from ReturnedLetter r where r.treatedAt is null)"),
    FORWARDED("transmis", "Transmis, à suivre", "c.state = FORWARDED"),
    ANSWERED("repondus", "Réponse faite, à clore", "c.state = ANSWERED"),
    CLOSED("clos", "Clos", "c.state = CLOSED");

    private static final class Is {
        private static final String OPEN = "c.state in (TO_DO, WAITING)";

        /** Until a letter that takes it up, or does the same, is final. */
        private static final String REFUSED = "l.id in (select s.letter.id from LetterStep s where s.step = REFUSED)"
                + " and c.state <> CLOSED and not exists (select n.id from Letter n where n.dossier = c and n.id > l.id"
                + " and n.finalisedAt is not null and (n.redoes = l or n.nature = l.nature))";
    }

    /** In addresses of pages. */
    public final String code;

    public final String label;

    /** On cases; "" for trays of letters and of calls. */
    final String condition;

    /** On letters {@code l} of cases {@code c}; "" for trays of cases and of calls. */
    final String letters;

    Tray(String code, String label, String condition) {
        this(code, label, condition, "");
    }

    Tray(String code, String label, Awaits awaits) {
        this(code, label, "", "l.awaits = " + awaits);
    }

    Tray(String code, String label) {
        this(code, label, "", "");
    }

    Tray(String code, String label, String condition, String letters) {
        this.code = code;
        this.label = label;
        this.condition = condition;
        this.letters = letters;
    }

    public boolean holdsCases() {
        return !condition.isEmpty();
    }

    public boolean holdsLetters() {
        return !letters.isEmpty();
    }

    public boolean holdsCalls() {
        return this == CALLS;
    }

    /** Whether something in it is wrong already. */
    public boolean isLate() {
        return this == LATE || this == PROMISE_LATE || this == ITEMS_LATE || this == TO_REDO || this == RETURNED;
    }

    /** The agent's own work first, by what the agent does; every other tray after it. */
    static List<Tray> inOrder(Agent agent) {
        Set<Tray> order = new LinkedHashSet<>(own(agent));
        order.addAll(List.of(values()));
        if (!agent.has(Role.COUNTER)
                && !agent.has(Role.PHONE)
                && !agent.has(Role.MAIL)
                && !agent.has(Role.OFFICER)
                && !agent.has(Role.MANAGER)) {
            order.remove(CALLS);
        }
        return List.copyOf(order);
    }

    /** What the day of each role begins with; several roles add up in the order of a town hall's morning. */
    static List<Tray> own(Agent agent) {
        List<Tray> own = new ArrayList<>();
        if (agent.has(Role.PHONE)) {
            own.add(CALLS);
        }
        if (agent.has(Role.MAIL)) {
            own.add(TO_POST);
        }
        if (agent.has(Role.SIGNATORY)) {
            own.add(TO_SIGN);
        }
        if (agent.has(Role.OFFICER)) {
            own.add(TO_REDO);
        }
        if (agent.has(Role.COUNTER)) {
            own.add(TO_HAND_OVER);
        }
        return own;
    }

    /** The tray of that name, or nothing for any other name. */
    static @Nullable Tray of(@Nullable String code) {
        return Arrays.stream(values())
                .filter(tray -> tray.code.equals(code))
                .findFirst()
                .orElse(null);
    }
}
