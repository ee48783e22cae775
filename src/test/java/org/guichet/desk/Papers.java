package org.guichet.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guichet.accounts.Agent;
import org.guichet.accounts.Department;
import org.guichet.answers.AnswerType;
import org.guichet.answers.Ask;
import org.guichet.cases.Case;
import org.guichet.cases.Channel;
import org.guichet.cases.MissingItem;
import org.guichet.clock.Silence;
import org.guichet.commune.Commune;
import org.guichet.contact.PostalAddress;
import org.guichet.procedures.Procedure;
import org.guichet.procedures.ProcedureVersion;
import org.guichet.residents.Resident;
import org.guichet.residents.Title;
import org.jspecify.annotations.Nullable;

/** Records that documents are drawn from, without a database. */
public final class Papers {

    public static final Instant MORNING = Instant.parse("2026-11-23T09:42:00Z");

    private Papers() {}

    public static Commune commune() {
        Commune commune = new Commune();
        commune.name = "Saint-Aubin";
        commune.address = townHall();
        commune.phone = "+33299000000";
        commune.openingHours = "Lundi au vendredi, 9 h – 12 h";
        return commune;
    }

    public static Department department() {
        Department department = new Department();
        department.name = "Voirie et espaces publics";
        department.address = townHall();
        department.phone = "+33299000042";
        department.openingHours = "Lundi au vendredi, 8 h 30 – 12 h et 14 h – 17 h";
        return department;
    }

    public static Agent agent(String firstName, String lastName, String capacity) {
        Agent agent = new Agent();
        agent.firstName = firstName;
        agent.lastName = lastName;
        agent.capacity = capacity;
        return agent;
    }

    public static Resident resident() {
        Resident resident = new Resident();
        resident.title = Title.MADAME;
        resident.lastName = "D’Hœrt";
        resident.firstName = "Éloïse";
        resident.address =
                new PostalAddress("Appartement 12", null, "12 rue des Écoles", null, "35120", "Saint-Aubin", null);
        return resident;
    }

    /** A request received by post on Monday morning. */
    public static Case dossier(Procedure procedure, Map<String, String> answers, @Nullable LocalDate dueOn) {
        Case dossier = new Case();
        dossier.reference = "20260042179";
        dossier.procedureVersion = new ProcedureVersion();
        dossier.procedureVersion.definition = procedure;
        dossier.resident = resident();
        dossier.channel = Channel.MAIL;
        dossier.department = department();
        dossier.answers = new LinkedHashMap<>(answers);
        dossier.note = "";
        dossier.receivedAt = MORNING;
        dossier.postmarkedOn = LocalDate.of(2026, 11, 20);
        dossier.arrival = "2026\u00a0/\u00a01\u202f204";
        dossier.dueOn = dueOn;
        return dossier;
    }

    /** A report of a pothole, under whatever rule of silence. */
    public static Procedure procedure(Silence silence) {
        return new Procedure(
                "signalement-voirie",
                "Signalement d’un défaut de voirie",
                "",
                "voirie",
                3,
                "2026-11",
                "",
                "",
                true,
                false,
                List.of(),
                "",
                null,
                silence,
                null,
                null,
                null,
                "",
                "Un agent va voir sur place. Un danger immédiat est balisé le jour même.",
                List.of(
                        Ask.needed("lieu", "Lieu", AnswerType.SHORT_TEXT),
                        Ask.needed("constat", "Que se passe-t-il", AnswerType.LONG_TEXT)),
                List.of(),
                List.of(),
                null);
    }

    public static MissingItem missing(String label) {
        MissingItem item = new MissingItem();
        item.label = label;
        item.askedOn = LocalDate.of(2026, 11, 23);
        item.answerBy = LocalDate.of(2026, 12, 23);
        return item;
    }

    private static PostalAddress townHall() {
        return new PostalAddress(null, null, "1 place de la Mairie", null, "35120", "Saint-Aubin", null);
    }
}
