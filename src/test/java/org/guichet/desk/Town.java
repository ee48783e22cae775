package org.guichet.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.guichet.accounts.Agent;
import org.guichet.accounts.Department;
import org.guichet.accounts.Role;
import org.guichet.cases.Case;
import org.guichet.cases.CaseCompanions;
import org.guichet.cases.Channel;
import org.guichet.cases.Opening;
import org.guichet.commune.Commune;
import org.guichet.commune.Departments;
import org.guichet.contact.PhoneNumber;
import org.guichet.contact.PostalAddress;
import org.guichet.letters.Letter;
import org.guichet.mail.MailEntry;
import org.guichet.mail.MailRegister;
import org.guichet.mail.Nature;
import org.guichet.procedures.Catalogue;
import org.guichet.procedures.LetterNature;
import org.guichet.procedures.Procedure;
import org.guichet.residents.Resident;
import org.guichet.residents.Title;
import org.jspecify.annotations.Nullable;

/** Saint-Aubin: one agent a role, logging in by the role's name, and whatever residents and cases a test needs. */
@ApplicationScoped
public class Town {

    public static final String PASSWORD = "une phrase courte";

    /** Hashing is slow on purpose; once is enough for all agents of the tests. */
    private static final String HASH = Agent.create("somebody", PASSWORD).passwordHash;

    private static final PostalAddress TOWN_HALL =
            new PostalAddress(null, null, "1 place de la Mairie", null, "35120", "Saint-Aubin", null);

    private final Map<Role, Browser> browsers = new ConcurrentHashMap<>();

    @Inject
    Departments departments;

    @Inject
    Catalogue catalogue;

    @Inject
    CaseCompanions companions;

    @Inject
    Clock clock;

    /** Opens the town hall where it is not open yet. */
    @Transactional
    public void open() {
        if (Commune.current().isPresent()) {
            return;
        }
        Commune commune = new Commune();
        commune.name = "Saint-Aubin";
        commune.insee = "35253";
        commune.address = TOWN_HALL;
        commune.phone = "+33299000000";
        commune.openingHours = "lundi au vendredi, 9 h – 12 h";
        commune.persist();
        departments.addMissing(commune);
        for (Role role : Role.values()) {
            hire(login(role), role);
        }
    }

    @Transactional
    public Agent hire(String login, Role role) {
        return hire(login, role, role == Role.OFFICER ? "etat-civil" : null);
    }

    @Transactional
    public Agent hire(String login, Role role, @Nullable String department) {
        Agent agent = new Agent();
        agent.login = login;
        agent.passwordHash = HASH;
        agent.firstName = "Camille";
        agent.lastName = "Le " + Character.toUpperCase(login.charAt(0)) + login.substring(1);
        agent.capacity = role.label;
        agent.roles = EnumSet.of(role);
        agent.department =
                department == null ? null : Department.findByCode(department).orElseThrow();
        agent.persist();
        return agent;
    }

    public static String login(Role role) {
        return role.name().toLowerCase();
    }

    /** A browser where the agent of that role has logged in; the same one each time. */
    public Browser browser(Role role) {
        open();
        return browsers.computeIfAbsent(role, once -> Browser.loggedIn(login(role), PASSWORD));
    }

    public Procedure procedure(String id) {
        return catalogue.find(id).orElseThrow();
    }

    /** Mme Éloïse of that name, 12 rue des Écoles, with a phone. */
    @Transactional
    public Resident resident(String lastName) {
        return resident(lastName, "+33639980012");
    }

    @Transactional
    public Resident resident(String lastName, String phone) {
        Resident resident = new Resident();
        resident.title = Title.MADAME;
        resident.lastName = lastName;
        resident.firstName = "Éloïse";
        resident.phone = new PhoneNumber(phone).e164();
        resident.address = new PostalAddress(null, null, "12 rue des Écoles", null, "35120", "Saint-Aubin", null);
        resident.createdAt = clock.instant();
        resident.persist();
        return resident;
    }

    /** Somebody who can neither be written to nor be called. */
    @Transactional
    public Resident residentWithoutAddress(String lastName) {
        Resident resident = resident(lastName);
        resident.address = null;
        resident.phone = null;
        return resident;
    }

    @Transactional
    public Case roadReport(@Nullable Resident resident) {
        open();
        return open(
                "signalement-voirie",
                resident,
                Channel.COUNTER,
                Map.of(
                        "lieu.rue", "devant le 12 rue des Écoles",
                        "nature", "Chaussée",
                        "danger", "non",
                        "constat", "Un trou dans la chaussée."));
    }

    @Transactional
    public Case birthRecord(Resident resident, Channel channel) {
        return birthRecord(resident, channel, "D’Hœrt Éloïse");
    }

    /** @param named whose birth it is */
    @Transactional
    public Case birthRecord(Resident resident, Channel channel, String named) {
        open();
        return open(
                "copie-acte-naissance",
                resident,
                channel,
                Map.of(
                        "titulaire",
                        named,
                        "naissance",
                        "1961-02-14",
                        "document",
                        "Copie intégrale",
                        "qualite",
                        "La personne elle-même"));
    }

    /** A draft, signed by the signatory, with these words. */
    @Transactional
    public Letter letter(Case dossier, String body) {
        Agent by = Agent.findByLogin(login(Role.OFFICER)).orElseThrow();
        return Letter.compose(
                        Case.findById(dossier.id),
                        LetterNature.REPLY,
                        "Votre demande a sa réponse",
                        body,
                        Agent.findByLogin(login(Role.SIGNATORY)).orElseThrow(),
                        by,
                        clock.instant())
                .keep();
    }

    /** A letter read over, that the next print run may take. */
    @Transactional
    public Letter readyLetter(Case dossier, String body) {
        Letter letter = letter(dossier, body);
        letter.ready(1, letter.createdBy, clock.instant());
        return letter;
    }

    /** A line of the register of departures, of a letter that nobody kept. */
    @Transactional
    public MailEntry departure(Case dossier, String subject) {
        Agent by = Agent.findByLogin(login(Role.MANAGER)).orElseThrow();
        return MailRegister.departure(Case.findById(dossier.id), subject, Nature.SIMPLE, by, clock.instant());
    }

    @Transactional
    public Case vulnerablePerson(Resident resident) {
        return vulnerablePerson(resident, Channel.PHONE);
    }

    @Transactional
    public Case vulnerablePersonByPost(Resident resident) {
        return vulnerablePerson(resident, Channel.MAIL);
    }

    /** Of whatever procedure, by telephone, its answers as they are kept. */
    @Transactional
    public Case request(String procedure, @Nullable Resident resident, Map<String, String> answers) {
        open();
        return open(procedure, resident, Channel.PHONE, answers);
    }

    /** What letters may say of it now. */
    @Transactional
    public Map<String, String> followUpWords(Case dossier) {
        return companions.words(Case.findById(dossier.id));
    }

    /** A laptop with its charger and a grey bag, left with this wish. */
    public Case deviceLeft(Resident owner, String wish) {
        return request(
                "reparation-appareil",
                owner,
                Map.of(
                        "appareil", "Ordinateur portable",
                        "modele", "Lenovo T480",
                        "panne", "Ne s’allume plus.",
                        "etat", "Un coin fendu.",
                        "accessoires", "Chargeur, housse grise",
                        "donnees", "oui",
                        "accord_devis", wish,
                        "acces", "non",
                        "conditions", "oui"));
    }

    public Case newsletter(Resident reader, String list) {
        return request(
                "lettre-municipale", reader, Map.of("liste", list, "presentation", "Gros caractères", "avis", "non"));
    }

    private Case vulnerablePerson(Resident resident, Channel channel) {
        open();
        return open(
                "registre-personnes-vulnerables",
                resident,
                channel,
                Map.of(
                        "motif", "Adulte handicapé",
                        "demandeur", "La personne elle-même",
                        "seule", "oui",
                        "consentement", "oui"));
    }

    /** A request for any procedure of the catalogue, received now. */
    @Transactional
    public Case open(String procedure, @Nullable Resident resident, Channel channel, Map<String, String> answers) {
        Agent by = Agent.findByLogin(login(Role.MANAGER)).orElseThrow();
        Department department =
                Department.findByCode(procedure(procedure).department()).orElseThrow();
        Case opened = new Opening(
                        UUID.randomUUID(),
                        procedure(procedure),
                        resident,
                        null,
                        channel,
                        answers,
                        "",
                        clock.instant(),
                        null,
                        null,
                        department,
                        by,
                        clock.instant())
                .open();
        companions.opened(opened, by, clock.instant());
        if (channel == Channel.MAIL) {
            MailRegister.arrival(opened, Nature.SIMPLE, by, clock.instant());
        }
        return opened;
    }
}
