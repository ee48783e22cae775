package org.guichet.accounts;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.guichet.cases.Case;
import org.guichet.cases.Channel;
import org.guichet.desk.Consultations;
import org.guichet.desk.Directory;
import org.guichet.desk.Letters;
import org.guichet.desk.Mandates;
import org.guichet.desk.Page;
import org.guichet.desk.Post;
import org.guichet.desk.SignedLetters;
import org.guichet.desk.Town;
import org.guichet.desk.Zones;
import org.guichet.letters.Letter;
import org.guichet.residents.Resident;

/** Every route of the application as its classes declare it, with an address in the town of the tests for each. */
final class Routes {

    /** The narrower place first. */
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
        Map<String, String> places = new LinkedHashMap<>();
        places.put(
                "/dossiers/{reference}/registre",
                town.vulnerablePerson(resident).path() + "/registre");
        places.put(
                "/dossiers/{reference}/reparation",
                town.deviceLeft(resident, "M’appeler avant de réparer").path() + "/reparation");
        places.put(
                "/dossiers/{reference}/choix",
                town.newsletter(resident, "Par la poste").path() + "/choix");
        places.put("/dossiers/{reference}/transmission/{id}.pdf", Directory.slip(town));
        places.put("/dossiers/{reference}/dictee/{id}", dictation(town, dossier));
        places.put("/administrations/{id}", Directory.path(town));
        places.put("/choix/{demarche}", "/choix/lettre-municipale");
        places.put("/formulaires/{code}", "/formulaires/F00000026110101" + dossier.reference);
        places.put(
                "/doublons/{une}/{autre}",
                "/doublons/%d/%d".formatted(town.resident("Jumeau").id, town.resident("Jumelle").id));
        places.put(
                "/usagers/{id}/mandats/{mandat}",
                Mandates.of(town, resident, town.resident("Partoutaussi")).path());
        places.put("/usagers/{id}", "/usagers/" + resident.id);
        places.put("/dossiers/{reference}", dossier.path());
        places.put("/courriers/{id}/remise/bon.pdf", handedOver(town, resident));
        places.put("/courriers/{id}", letter.path());
        places.put("/parapheur/{id}", folder(town, resident));
        places.put("/pile/{id}", pile(town));
        places.put("/retours/{id}", Post.returned(town, dossier).path());
        places.put("/agents/{id}", "/agents/" + agent.id);
        places.put("/services/{id}", "/services/" + dossier.department.id);
        places.put("/demarches/{id}", "/demarches/signalement-voirie");
        places.put("/registres/{sens}/{annee}/{numero}", registerLine(town, resident));
        places.put("/registres/{sens}", "/registres/depart");
        String printer = printer(town);
        places.put("/imprimantes/{id}", printer);
        places.put("/impressions/{id}", printed(town, printer));
        places.put("/zones/{id}", Zones.of(town, 3).path());
        places.put("/rappels/{id}", callback(town, resident));
        places.put("/consultations/{id}", Consultations.of(town).path());
        places.put("/communication/{id}", "/communication/" + communication(town));
        places.put("/import/{id}", imported(town));
        places.put("/tirages/{id}/impressions/{number}", printing(town));
        places.put(
                "/tirages/{id}",
                places.get("/tirages/{id}/impressions/{number}").replaceFirst("/impressions.*", ""));
        places.put("/enveloppes/{format}", "/enveloppes/DL");
        places.put("/etiquettes/{format}", "/etiquettes/L7160");
        places.put("/ouverture/{id}", "/ouverture/" + Letters.came(town));
        places.put("/publipostages/{id}", mailing(town));
        places.put("/tournees/{demarche}", "/tournees/lettre-municipale");
        places.put("/aide/{chapitre}", "/aide/guichet");
        places.put("/aide/images/{nom}", "/aide/images/a-faire");
        places.put("/aide/memo/{role}", "/aide/memo/guichet");
        places.put("{page}", "1");
        return new Routes(places);
    }

    /** A run whose paper was handed out. */
    private static String printing(Town town) {
        town.readyLetter(town.roadReport(town.resident("Partout-Imprimée")), "Madame,\n\nVoici notre réponse.");
        Page run = town.browser(Role.MANAGER)
                .open("/tirages")
                .press("Préparer le tirage")
                .settled()
                .press("Numéroter et mettre en pages")
                .settled();
        run = run.offers("Imprimer")
                ? run.choose("Sur", "l’écran, en PDF").press("Imprimer")
                : run.press("Ouvrir le PDF pour l’imprimer");
        return run.path().replace(".pdf", "");
    }

    /** A printer that is off: nothing listens there. */
    private static String printer(Town town) {
        return town.browser(Role.ADMIN)
                .open("/imprimantes/nouvelle")
                .type("Nom", "Partout " + UUID.randomUUID())
                .type("Adresse", "ipp://127.0.0.1:1/ipp/print")
                .press("Enregistrer")
                .expect(200)
                .path();
    }

    /** A test page that nobody printed. */
    private static String printed(Town town, String printer) {
        return town.browser(Role.ADMIN)
                .open(printer)
                .press("Imprimer une page d’essai")
                .expect(200)
                .path();
    }

    private static String imported(Town town) {
        return town.browser(Role.MANAGER)
                .upload(
                        "/import",
                        "fichier",
                        "partout.csv",
                        "Nom\nPartout".getBytes(StandardCharsets.UTF_8),
                        Map.of("encore", "oui"))
                .path();
    }

    /** The slip of a letter that somebody came for. */
    private static String handedOver(Town town, Resident resident) {
        return SignedLetters.handedOver(town, town.roadReport(resident)) + "/remise/bon.pdf";
    }

    /** A letter lies before the signatory. */
    private static String folder(Town town, Resident resident) {
        return SignedLetters.folder(town, SignedLetters.toSign(town, town.roadReport(resident)));
    }

    private static String pile(Town town) {
        return SignedLetters.pile(town, Role.MAIL, "Postées").path();
    }

    /** Somebody wrote. */
    private static String registerLine(Town town, Resident resident) {
        String arrival = town.birthRecord(resident, Channel.MAIL).arrival;
        return "/registres/arrivee/" + arrival.replaceAll("[^\\d/]", "");
    }

    /** A letter to many, for nobody yet. */
    private static String mailing(Town town) {
        return town.browser(Role.MANAGER)
                .open("/publipostages/nouveau")
                .type("Objet", "Coupure d’eau")
                .type("Texte", "L’eau sera coupée mardi.")
                .choose("Service que l’on appellera", "Accueil")
                .press("Enregistrer et choisir à qui elle va")
                .expect(200)
                .path();
    }

    /** Somebody waits for a call. */
    private static String callback(Town town, Resident resident) {
        return town.browser(Role.COUNTER)
                .open("/rappels/nouveau?usager=" + resident.id)
                .type("À quel sujet", "Sa carte")
                .choose("Service qui rappelle", "Accueil")
                .press("Promettre ce rappel")
                .expect(200)
                .path();
    }

    /** Somebody said something. */
    private static String dictation(Town town, Case dossier) {
        return town.browser(Role.COUNTER)
                .open(dossier.path() + "/dictee")
                .type("Ses mots", "Le fossé déborde.")
                .press("Enregistrer ces mots")
                .expect(200)
                .path();
    }

    /** The prefect asked for the register today. */
    private static long communication(Town town) {
        return town
                .browser(Role.SAFEGUARD)
                .open("/registre-personnes/communication")
                .type("Présentée par", "Mme Partout, cabinet du préfet")
                .press("Noter la demande")
                .expect(200)
                .html()
                .select("a:contains(Imprimer la copie)")
                .stream()
                .map(link -> link.attr("href").replaceAll("\\D", ""))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElseThrow();
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
