package org.guichet.accounts;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.guichet.cases.Case;
import org.guichet.desk.Town;
import org.guichet.letters.Letter;
import org.guichet.residents.Resident;

/** Every route of the application as its classes declare it, with an address in the town of the tests for each. */
final class Routes {

    private final Map<String, String> places;

    private Routes(Map<String, String> places) {
        this.places = places;
    }

    /** « GET /dossiers/{reference} » and all the others. */
    static Set<String> declared() {
        Set<String> routes = new TreeSet<>();
        new ClassFileImporter().importPath(Path.of("target", "classes")).forEach(type -> type.getMethods().stream()
                .flatMap(Routes::routes)
                .forEach(routes::add));
        return routes;
    }

    /** With somebody and something at every address. */
    static Routes in(Town town) {
        Resident resident = town.resident("Partout");
        Case dossier = town.roadReport(resident);
        Letter letter = town.letter(dossier, "Madame,\n\nVoici notre réponse.");
        Agent agent = town.hire("x" + resident.id, Role.COUNTER);
        return new Routes(Map.ofEntries(
                Map.entry("/usagers/{id}", "/usagers/" + resident.id),
                Map.entry("/dossiers/{reference}", dossier.path()),
                Map.entry("/courriers/{id}", letter.path()),
                Map.entry("/agents/{id}", "/agents/" + agent.id),
                Map.entry("/services/{id}", "/services/" + dossier.department.id),
                Map.entry("/demarches/{id}", "/demarches/signalement-voirie"),
                Map.entry("/registres/{sens}", "/registres/depart"),
                Map.entry("{page}", "1")));
    }

    String address(String route) {
        String address = route.substring(route.indexOf('/'));
        for (var place : places.entrySet()) {
            address = address.replace(place.getKey(), place.getValue());
        }
        return address;
    }

    private static Stream<String> routes(JavaMethod method) {
        return Stream.of(GET.class, POST.class)
                .filter(method::isAnnotatedWith)
                .map(verb -> route(verb, method.reflect()));
    }

    private static String route(Class<? extends Annotation> verb, Method method) {
        String path = RouteGuard.path(method.getDeclaringClass()) + RouteGuard.path(method);
        return verb.getSimpleName() + " " + (path.isEmpty() ? "/" : path);
    }
}
