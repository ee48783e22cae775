package org.guichet.opening;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guichet.accounts.Agent;
import org.guichet.accounts.Department;
import org.guichet.web.Form;
import org.jspecify.annotations.Nullable;

/**
 * Where a sheet is put.
 *
 * @param name of the binder or the box, whoever it is handed back to, why it is destroyed; "" for the others
 */
public record Destination(Place place, String name, @Nullable Department department, @Nullable Agent holder) {

    private static final Map<Place, String> LACKS_NAME = Map.of(
            Place.BINDER, "Nommez le classeur, par exemple « Factures 2026 » : c’est là qu’on cherchera la feuille.",
            Place.BOX, "Nommez le carton, par exemple « Courriers 2026, n° 3 » : c’est là qu’on cherchera la feuille.",
            Place.HANDED_BACK, "Indiquez à qui la feuille est rendue.",
            Place.DESTROYED, "Indiquez pourquoi elle est détruite, et avec quel visa si c’est une archive publique.");

    public static Destination to(Department department) {
        return new Destination(Place.DEPARTMENT, "", department, null);
    }

    /** In a binder or a box of that name. */
    public static Destination in(Place place, String name) {
        return new Destination(place, name, null, null);
    }

    public static Destination withAgent(Agent holder) {
        return new Destination(Place.AGENT, "", null, holder);
    }

    /**
     * @param department where a sheet goes that is said to go to a department; nothing where the form named none
     * @return nothing where the form says what is wrong
     */
    static Optional<Destination> read(Form form, List<Place> among, @Nullable Department department) {
        Optional<Place> place = form.chosen("place", among.toArray(Place[]::new));
        if (place.isEmpty()) {
            form.refuse("place", "Choisissez où va la feuille.");
        }
        String name = form.line("placeName");
        Agent holder = form.id("holder").flatMap(Agent::byId).orElse(null);
        place.ifPresent(where -> refuseWhatLacks(form, where, name, department, holder));
        return form.refused() ? Optional.empty() : place.map(where -> of(where, name, department, holder));
    }

    private static void refuseWhatLacks(
            Form form, Place place, String name, @Nullable Department department, @Nullable Agent holder) {
        if (place == Place.DEPARTMENT && department == null) {
            form.refuse("department", "Choisissez le service dans la liste.");
        }
        if (place == Place.AGENT && holder == null) {
            form.refuse("holder", "Choisissez dans la liste qui prend la feuille.");
        }
        if (LACKS_NAME.containsKey(place) && name.isEmpty()) {
            form.refuse("placeName", LACKS_NAME.get(place));
        }
    }

    private static Destination of(Place place, String name, @Nullable Department department, @Nullable Agent holder) {
        return switch (place) {
            case DEPARTMENT -> new Destination(place, "", department, null);
            case AGENT -> new Destination(place, "", null, holder);
            default -> in(place, name);
        };
    }
}
