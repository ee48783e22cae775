package org.guichet.residents;

import java.util.List;
import org.guichet.contact.PostalAddress;
import org.guichet.web.Form;

/**
 * Who shares a person's door or telephone. Nobody has to declare a household: people who live together are found together,
 * and move together where the agent ticks them.
 *
 * @param neighbours behind the same door
 * @param callers elsewhere, with the same telephone
 */
public record Household(List<Resident> neighbours, List<Resident> callers) {

    /** A hostel or a social centre houses hundreds; nobody reads more. */
    private static final int MOST = 30;

    private static final String SAME_DOOR = "door = (select door from residents where id = ?)";
    private static final String SAME_TELEPHONE = "phone = (select phone from residents where id = ?)";

    public static Household of(Resident resident) {
        List<Resident> neighbours = others(resident).and(SAME_DOOR, resident.id).first(Where.DIRECTORY, MOST);
        List<Resident> callers = others(resident)
                .and(SAME_TELEPHONE, resident.id)
                .and("(" + SAME_DOOR + ") is not true", resident.id)
                .first(Where.DIRECTORY, MOST);
        return new Household(neighbours, callers);
    }

    private static Where others(Resident resident) {
        return new Where().and("id <> ?", resident.id);
    }

    public boolean isEmpty() {
        return neighbours.isEmpty() && callers.isEmpty();
    }

    /** Those ticked on the form who live behind the same door. */
    List<Resident> moving(Form form) {
        return neighbours.stream()
                .filter(neighbour -> !form.isEmpty(neighbour.movingField()))
                .toList();
    }

    /** Refuses a name that leaves the new address no room on an envelope. */
    static void refuseWhatFitsNoEnvelope(Form form, List<Resident> moving, PostalAddress address) {
        for (Resident one : moving) {
            if (NameLines.of(one.fullName()).size() + address.lines().size() > address.mostLines()) {
                form.refuse(
                        one.movingField(),
                        "%s : nom et nouvelle adresse font plus de six lignes. Changez cette adresse sur sa propre fiche."
                                .formatted(one.fullName()));
            }
        }
    }
}
