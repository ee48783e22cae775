package org.guichet.callbacks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guichet.accounts.Agent;
import org.guichet.accounts.Department;
import org.guichet.cases.Case;
import org.guichet.contact.PhoneNumber;
import org.guichet.residents.Resident;
import org.guichet.web.French;
import org.guichet.web.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What is said when a call is promised.
 *
 * @param key of the page, so that it is promised once
 * @param dossier nothing where the call is about no case yet
 * @param resident nothing for somebody who has no sheet: then a name says who
 * @param agent nothing where anybody of the department may call
 */
public record Promised(
        UUID key,
        @Nullable Case dossier,
        @Nullable Resident resident,
        String name,
        PhoneNumber phone,
        String about,
        Department department,
        @Nullable Agent agent,
        LocalDate dueOn,
        Slot slot,
        String bestHours,
        Agent by,
        Instant at) {

    /** @throws Refusal for a day on which nobody can be called any more, or which is a slip of the pen */
    void checkDay() {
        LocalDate today = LocalDate.ofInstant(at, French.ZONE);
        if (dueOn.isBefore(today)) {
            throw new Refusal("dueOn", "Ce jour est déjà passé : choisissez aujourd’hui ou un jour à venir.");
        }
        if (dueOn.isAfter(today.plusYears(1))) {
            throw new Refusal("dueOn", "Ce jour est dans plus d’un an : vérifiez l’année.");
        }
    }

    /** For the story of the case. */
    String inWords() {
        String part = slot == Slot.ANY ? "" : ", " + slot.label;
        String who = agent == null ? department.name : agent.fullName();
        return French.spaced("Rappel promis au %s pour le %s%s, par %s : %s"
                .formatted(phone.spoken(), French.day(dueOn), part, who, about));
    }
}
