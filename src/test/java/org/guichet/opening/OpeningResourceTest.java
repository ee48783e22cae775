package org.guichet.opening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guichet.accounts.Role;
import org.guichet.cases.Case;
import org.guichet.cases.Channel;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Browser;
import org.guichet.desk.Letters;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.guichet.desk.TravellingClock;
import org.guichet.mail.Direction;
import org.guichet.mail.MailEntry;
import org.guichet.mail.Nature;
import org.guichet.residents.Resident;
import org.guichet.web.Paging;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class OpeningResourceTest {

    /** What each field may say. */
    private static final Map<String, String> MENDED =
            Map.of("Expéditeur", "Un expéditeur", "Objet", "Une question", "Reçu le", "2026-11-23");

    private static final String JOIN = "Joindre à un dossier";

    @Inject
    Town town;

    @Inject
    TravellingClock clock;

    @BeforeEach
    void open() {
        town.open();
    }

    @AfterEach
    void comeBack() {
        clock.comeBack();
    }

    @Test
    void a_letter_is_numbered_with_one_page_and_the_next_line_is_ready_with_what_the_pile_has_in_common() {
        Page next = Letters.begin(pile(), "Agence de l’eau Loire-Bretagne")
                .choose("Nature", "Recommandé avec avis de réception")
                .type("Reçu le", "2026-11-20")
                .type("Cachet de la poste", "2026-11-18")
                .type("Pièces jointes", "2")
                .type("Lesquelles", "Convention, plan")
                .tick("Chèque")
                .tick("Original à rendre")
                .press("Numéroter")
                .expect(200);
        MailEntry entry = latest();
        assertEquals(plain(entry.label()), Letters.label(next));
        assertEquals("Agence de l’eau Loire-Bretagne", entry.correspondent);
        assertEquals(Nature.REGISTERED_AR, entry.nature);
        assertEquals(LocalDate.of(2026, 11, 20), entry.dated);
        assertEquals(LocalDate.of(2026, 11, 18), entry.postmarkedOn);
        assertEquals("sender", next.html().select("[autofocus]").attr("id"));
        assertEquals("", next.typed("Expéditeur"));
        assertEquals("", next.typed("Objet"));
        assertEquals("", next.typed("Lesquelles"));
        assertTrue(next.html().select("input[name=cheque][checked]").isEmpty());
        assertEquals("2026-11-20", next.typed("Reçu le"));
        assertEquals("2026-11-18", next.typed("Cachet de la poste"));
        assertEquals("REGISTERED_AR", chosen(next, "nature"));
        assertEquals(entry.department.id.toString(), chosen(next, "department"));
        String line = next.html().select("tbody tr").get(0).text();
        assertTrue(line.contains("Convention, plan") && line.contains("chèque ; original"), line);
        Page letter = next.follow("Ce courrier").expect(200);
        assertTrue(letter.says("20 novembre 2026, cachet de la poste du 18 novembre 2026"), letter::text);
        assertTrue(letter.says("service État civil"), letter::text);
    }

    @Test
    void whoever_the_envelope_may_mean_is_proposed_afterwards_and_told_with_one_press() {
        Resident resident = town.resident("Kerambrun");
        Page numbered = Letters.number(town, "Mme Kerambrun");
        Page told = numbered.press("C’est Mme Éloïse Kerambrun").expect(200);
        assertTrue(told.path().startsWith("/ouverture?vu="), told::path);
        assertEquals(latest().department.id.toString(), chosen(told, "department"));
        assertFalse(told.offers("C’est Mme Éloïse Kerambrun"));
        String link = told.follow("Ce courrier").html().select("dd a").attr("href");
        assertEquals("/usagers/" + resident.id, link);
        assertEquals("Mme Kerambrun", latest().correspondent);
        Page contacts = town.browser(Role.COUNTER).open("/usagers/" + resident.id + "/contacts?genre=courriers-recus");
        assertTrue(
                contacts.says("Courrier arrivé : Demande de renseignement " + plain(latest().label())), contacts::text);
    }

    @Test
    void a_sender_is_also_searched_and_chosen_before() {
        town.resident("Trividic");
        Page found =
                Letters.begin(pile(), "trividic").press("Chercher l’expéditeur").expect(200);
        assertEquals("Demande de renseignement", found.typed("Objet"));
        long before = MailEntry.count();
        found.tick("Trividic Éloïse").press("Numéroter").expect(200);
        assertEquals(before + 1, MailEntry.count());
        assertEquals("Mme Éloïse Trividic", latest().correspondent);
        Page asWritten = Letters.begin(pile(), "trividic").press("Chercher l’expéditeur");
        asWritten.press("Numéroter").expect(200);
        assertEquals("trividic", latest().correspondent);
        assertTrue(town.browser(Role.MAIL)
                .open("/ouverture/personnes?sender=trividic")
                .expect(200)
                .html()
                .text()
                .contains("Trividic Éloïse"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Expéditeur | '' | Écrivez qui envoie",
                "Objet | '  ' | Dites en quelques mots",
                "Service | Choisir | Choisissez le service",
                "Reçu le | demain | Cette date n’est pas lisible",
                "Reçu le | 2026-11-24 | est dans l’avenir",
                "Reçu le | 2025-11-22 | plus d’un an",
                "Cachet de la poste | 2026-11-24 | postérieur à la réception",
                "Cachet de la poste | 2025-11-01 | plus d’un an à la réception",
                "Pièces jointes | deux | en chiffres",
                "Pièces jointes | 1000 | en chiffres",
                "La feuille va | Classeur | Nommez le classeur",
                "La feuille va | Carton | Nommez le carton",
                "Joindre à un dossier | 2026 999 999 2 | aucun dossier ne le porte",
                "Joindre à un dossier | 2026 999 999 3 | comporte un chiffre faux",
                "Joindre à un dossier | 999999 | Aucun dossier ne répond",
                "Joindre à un dossier | bonjour | Aucun dossier ne répond",
                "Joindre à un dossier | A2026000001 | celui d’un courrier arrivé",
                "Joindre à un dossier | D2026999999 | Aucun dossier ne répond",
                "Expéditeur | 20269999993 | comporte un chiffre faux",
                "Expéditeur | 😀 | ne sait pas écrire",
            })
    void what_is_wrong_is_said_and_no_number_is_taken(String field, String typed, String words) {
        Page line = Letters.begin(pile(), "Un expéditeur");
        long before = MailEntry.count();
        boolean list = List.of("Service", "La feuille va").contains(field);
        Page refused = (list ? line.choose(field, typed) : line.type(field, typed))
                .press("Numéroter")
                .expect(422);
        assertTrue(refused.alert().contains(words), refused::alert);
        assertEquals(before, MailEntry.count());
        Page mended = Letters.begin(refused, "Un expéditeur");
        if (!list) {
            mended.type(field, MENDED.getOrDefault(field, ""));
        } else if (field.startsWith("La")) {
            mended.choose(field, "Au service");
        }
        mended.press("Numéroter").expect(200);
        assertEquals(before + 1, MailEntry.count());
    }

    @Test
    void a_page_changed_on_its_way_takes_no_number() {
        long before = MailEntry.count();
        Letters.begin(pile(), "Quelqu’un")
                .tamper("cle", "autre")
                .press("Numéroter")
                .expect(422);
        Browser mail = town.browser(Role.MAIL);
        Map<String, String> line = Map.of(
                "jeton", mail.token(), "cle", UUID.randomUUID().toString(), "sender", "Quelqu’un", "subject", "Autre");
        String refused =
                mail.post("/ouverture", line).then().statusCode(422).extract().asString();
        assertTrue(refused.contains("Choisissez comment le pli est venu"));
        assertTrue(refused.contains("Choisissez où va la feuille"));
        assertTrue(refused.contains("Choisissez le service"));
        assertEquals(before, MailEntry.count());
    }

    @Test
    void the_same_page_sent_many_times_at_once_takes_one_number() {
        Page line = Letters.begin(pile(), "Envoyé six fois");
        atOnce(IntStream.range(0, 6)
                .mapToObj(again -> () -> line.press("Numéroter").expect(200)));
        assertEquals(1, MailEntry.count("correspondent", "Envoyé six fois"));
        assertEquals(
                Letters.label(line.press("Numéroter")),
                plain(entryFrom("Envoyé six fois").label()));
    }

    @Test
    void eight_clerks_at_once_leave_no_gap() {
        List<Page> lines = IntStream.range(0, 8)
                .mapToObj(clerk -> Letters.begin(pile(), "Ensemble " + clerk))
                .toList();
        atOnce(lines.stream().map(line -> () -> line.press("Numéroter").expect(200)));
        List<Integer> numbers =
                MailEntry.<MailEntry>list("direction = ?1 and year = 2026 order by number", Direction.ARRIVAL).stream()
                        .map(entry -> entry.number)
                        .toList();
        assertEquals(IntStream.rangeClosed(1, numbers.size()).boxed().toList(), numbers);
        assertEquals(8, MailEntry.count("correspondent like 'Ensemble %'"));
    }

    @Test
    void the_bars_of_our_own_letter_scanned_first_say_all_of_its_answer() {
        Resident resident = town.resident("Quéméneur");
        Case dossier = town.birthRecord(resident, Channel.COUNTER);
        var letter = town.letter(dossier, "Madame,\n\nIl manque une pièce.");
        town.browser(Role.OFFICER)
                .open(letter.path())
                .press("Rendre définitive")
                .expect(200);
        String bars = MailEntry.<MailEntry>find(
                        "correspondent = ?1 and direction = ?2", resident.fullName(), Direction.DEPARTURE)
                .singleResult()
                .registerNumber()
                .departureCode();
        Page next = pile().type("Expéditeur", bars).press("Numéroter").expect(200);
        MailEntry entry = latest();
        assertEquals(resident.fullName(), entry.correspondent);
        assertEquals("Suite : Copie d’acte de naissance", plain(entry.subject));
        assertEquals(dossier.id, entry.dossier.id);
        assertEquals(dossier.department.id, entry.department.id);
        assertEquals("", chosen(next, "department"));
        Page story = town.browser(Role.OFFICER).open(dossier.path());
        assertTrue(
                story.says("Suivi. Courrier arrivée n° " + plain(entry.label()) + ", de Mme Éloïse Quéméneur"),
                story::text);
        assertTrue(story.offers("Lire le courrier n° " + plain(entry.label())), story::text);
        assertTrue(toRead().contains(dossier.path()));
        Page read = story.follow("Lire le courrier n° " + plain(entry.label()))
                .press("J’en ai pris connaissance")
                .expect(200);
        assertTrue(read.says("Lu par"), read::text);
        assertFalse(toRead().contains(dossier.path()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"whole", "last", "departure"})
    void a_letter_joins_a_case_by_its_reference_its_last_digits_or_the_number_of_our_letter(String way) {
        Case dossier = alone(() -> town.roadReport(town.resident("Jointe")));
        String typed = dossier.reference;
        if (way.equals("last")) {
            typed = dossier.reference.substring(5);
        } else if (way.equals("departure")) {
            var letter = town.letter(dossier, "Madame,\n\nVoici.");
            town.browser(Role.OFFICER)
                    .open(letter.path())
                    .press("Rendre définitive")
                    .expect(200);
            typed = MailEntry.<MailEntry>find("dossier = ?1 and direction = ?2", dossier, Direction.DEPARTURE)
                    .singleResult()
                    .label();
        }
        Letters.begin(pile(), "Syndic de l’immeuble")
                .type(JOIN, typed)
                .press("Numéroter")
                .expect(200);
        MailEntry entry = latest();
        assertEquals(dossier.id, entry.dossier.id);
        assertEquals("Syndic de l’immeuble", entry.correspondent);
        assertEquals("Demande de renseignement", entry.subject);
        assertEquals(dossier.department.id, entry.department.id, "the case’s, whatever the line of the pile said");
    }

    @Test
    void a_case_opened_at_once_bears_the_number_and_the_dates_of_its_letter_and_takes_none() {
        Resident resident = town.resident("Guivarch");
        Page desk = Letters.begin(pile(), "Mme Guivarch")
                .type("Reçu le", "2026-11-20")
                .type("Cachet de la poste", "2026-11-18")
                .choose("Suite", "Ouvrir un dossier maintenant")
                .press("Numéroter")
                .expect(200);
        MailEntry entry = latest();
        long entries = MailEntry.count();
        assertTrue(desk.says("Courrier arrivée n° " + plain(entry.label())), desk::text);
        assertEquals("Mme Guivarch", desk.typed("Nom, prénom ou téléphone"));
        Page back = roadReport(desk.type("Nom, prénom ou téléphone", "Guivarch")
                        .press("Chercher")
                        .tick("Guivarch Éloïse"))
                .tamper("receivedOn", "2026-11-23")
                .press("Enregistrer et revenir au courrier")
                .expect(200);
        assertEquals(entries, MailEntry.count());
        assertEquals(plain(entry.label()), Letters.label(back));
        assertTrue(back.says("A ouvert un dossier"), back::text);
        Case dossier = Case.<Case>find("arrival", entry.label()).singleResult();
        assertEquals(LocalDate.of(2026, 11, 20), dossier.receivedOn());
        assertEquals(LocalDate.of(2026, 11, 18), dossier.postmarkedOn);
        assertEquals(resident.id, dossier.resident.id);
        Page page = town.browser(Role.MAIL).open(dossier.path());
        assertEquals(plain(entry.label()), Letters.label(page));
        Page register = town.browser(Role.MAIL).open("/registres/arrivee");
        assertTrue(register.html().select("td.ref a").eachAttr("href").contains(dossier.path()));
    }

    @Test
    void a_letter_waits_for_its_department_until_its_case_is_opened_and_two_clerks_open_one() {
        long id = Letters.key(Letters.begin(pile(), "Mme Attendue")
                .choose("Service", "Urbanisme")
                .press("Numéroter"));
        String waiting = "/ouverture/a-traiter?service=" + latest().department.id;
        assertTrue(town.browser(Role.OFFICER).open(waiting).expect(200).says("Mme Attendue"));
        Browser mail = town.browser(Role.MAIL);
        Page first = anonymousReport(mail.open("/ouverture/" + id).follow("Ouvrir un dossier"));
        Page second = anonymousReport(
                town.browser(Role.COUNTER).open("/ouverture/" + id).follow("Ouvrir un dossier"));
        assertEquals(
                "Courrier arrivée n° " + plain(MailEntry.byId(id).orElseThrow().label()),
                plain(first.press("Enregistrer et voir le dossier")
                                .expect(200)
                                .html()
                                .select(".stamp")
                                .text())
                        .replace(" à écrire sur la feuille", ""));
        long cases = Case.count();
        Page told = second.press("Enregistrer et voir le dossier").expect(422);
        assertTrue(told.alert().contains("Un collègue a déjà mis ce courrier dans le dossier"), told::alert);
        assertEquals(cases, Case.count());
        assertFalse(town.browser(Role.OFFICER).open(waiting).says("Mme Attendue"));
        Page letter = mail.open("/demandes/nouvelle?canal=courrier&arrivee=" + id);
        assertEquals("/ouverture/" + id, letter.path(), "its case is open already");
        assertFalse(letter.offers("Ouvrir un dossier"));
        assertFalse(letter.offers(JOIN));
    }

    @Test
    void an_invoice_is_only_registered_and_may_be_treated_after_all() {
        Page numbered = Letters.begin(pile(), "Fournisseur d’énergie")
                .choose("Service", "Voirie")
                .choose("La feuille va", "Classeur")
                .type("Nom du classeur", "Factures 2026")
                .choose("Suite", "Enregistré seulement")
                .press("Numéroter")
                .expect(200);
        assertEquals("BINDER", chosen(numbered, "place"));
        assertEquals("Factures 2026", numbered.typed("Nom du classeur"));
        assertEquals("REGISTERED_ONLY", chosen(numbered, "outcome"));
        Page letter = numbered.follow("Ce courrier");
        assertTrue(letter.says("classeur Factures 2026"), letter::text);
        assertTrue(letter.says("Enregistré seulement"), letter::text);
        Page again = letter.press("À traiter finalement").expect(200);
        assertTrue(town.browser(Role.MAIL)
                .open("/ouverture/a-traiter?service=" + latest().department.id)
                .says("Fournisseur d’énergie"));
        assertTrue(
                again.press("Rien à faire : enregistré seulement").expect(200).says("Décidé par"));
    }

    @Test
    void a_letter_joined_to_the_wrong_case_goes_to_the_right_one_and_both_stories_tell() {
        Case wrong = town.roadReport(null);
        Case right = town.roadReport(null);
        Page joined =
                Letters.begin(pile(), "Voisin").type(JOIN, wrong.reference).press("Numéroter");
        Page letter = joined.follow("Ce courrier");
        Page same = letter.type("Dossier", wrong.reference).press("Joindre").expect(422);
        assertTrue(same.alert().contains("déjà joint à ce dossier"), same::alert);
        Page moved = same.type("Dossier", right.reference).press("Joindre").expect(200);
        assertEquals(right.path(), moved.html().select("dd a").attr("href"));
        MailEntry entry = entryFrom("Voisin");
        assertEquals(right.id, entry.dossier.id);
        Browser officer = town.browser(Role.OFFICER);
        assertTrue(officer.open(wrong.path()).says("n’est plus dans ce dossier"));
        assertFalse(officer.open(wrong.path()).offers("Lire le courrier n° " + plain(entry.label())));
        assertTrue(officer.open(right.path()).offers("Lire le courrier n° " + plain(entry.label())));
    }

    @Test
    void what_a_colleague_did_meanwhile_is_shown_and_nothing_is_done_twice() {
        long id = Letters.came(town);
        Page mine = town.browser(Role.MAIL).open("/ouverture/" + id);
        town.browser(Role.COUNTER)
                .open("/ouverture/" + id)
                .press("Rien à faire : enregistré seulement")
                .expect(200);
        Page told = mine.type("Dossier", town.roadReport(null).reference)
                .press("Joindre")
                .expect(409);
        assertTrue(told.alert().contains("Ce courrier a changé pendant votre saisie"), told::alert);
        assertTrue(told.says("Enregistré seulement"), told::text);
        told.press("Joindre").expect(200);
    }

    @Test
    void a_letter_about_a_discreet_case_is_numbered_by_whoever_may_not_read_it_and_nothing_of_it_shows() {
        Resident resident = town.resident("Discrètement");
        Case dossier = alone(() -> town.open("mediation", resident, Channel.COUNTER, Map.of()));
        Browser officer = town.browser(Role.OFFICER);
        Page pile = officer.open("/ouverture")
                .type("Expéditeur", dossier.reference)
                .press("Numéroter")
                .expect(200);
        MailEntry entry = latest();
        assertEquals(dossier.id, entry.dossier.id);
        assertFalse(pile.says("Discrètement"), pile::text);
        assertTrue(pile.says("dossier discret"), pile::text);
        assertTrue(
                pile.html().select("a[href=/ouverture/%d]".formatted(entry.id)).isEmpty());
        officer.open("/ouverture/" + entry.id).expect(403);
        assertFalse(officer.open("/registres/arrivee").says("Discrètement"));
        Page guess = Letters.begin(officer.open("/ouverture"), "Curieux")
                .type(JOIN, dossier.reference.substring(5))
                .press("Numéroter")
                .expect(422);
        assertTrue(guess.alert().contains("Aucun dossier ne répond"), guess::alert);
        assertTrue(town.browser(Role.MANAGER)
                .open("/ouverture/" + entry.id)
                .expect(200)
                .says("Discrètement"));
    }

    @Test
    void a_letter_whose_case_turns_out_discreet_is_hidden_in_the_register_from_then_on() {
        long id = Letters.key(Letters.number(town, "Mme Confidence"));
        assertTrue(town.browser(Role.OFFICER).open("/registres/arrivee").says("Mme Confidence"));
        Case dossier = town.open("mediation", town.resident("Confidence"), Channel.COUNTER, Map.of());
        town.browser(Role.MANAGER)
                .open("/ouverture/" + id)
                .type("Dossier", dossier.reference)
                .press("Joindre")
                .expect(200);
        Browser officer = town.browser(Role.OFFICER);
        assertFalse(officer.open("/registres/arrivee").says("Confidence"));
        assertEquals(
                0,
                officer.open("/registres/arrivee?q=Confidence")
                        .html()
                        .select("tbody tr")
                        .size());
        assertFalse(officer.open("/ouverture").says("Confidence"));
        officer.open("/ouverture/" + id).expect(403);
        assertTrue(town.browser(Role.MANAGER).open("/registres/arrivee").says("Mme Confidence"));
    }

    @Test
    void a_line_that_mends_the_first_leads_to_the_letter_and_is_hidden_with_it() {
        long id = Letters.key(Letters.number(town, "Mme Rectifiée"));
        MailEntry wrong = MailEntry.byId(id).orElseThrow();
        Browser manager = town.browser(Role.MANAGER);
        manager.open("/registres/arrivee/%d/%d/rectification".formatted(wrong.year, wrong.number))
                .type("Correspondant", "Mme Bienrectifiée")
                .type("Pourquoi", "Nom mal lu")
                .press("Inscrire la rectification")
                .expect(200);
        MailEntry right = entryFrom("Mme Bienrectifiée");
        assertTrue(manager.open("/ouverture/" + right.id).expect(200).says("Mme Rectifiée"));
        Case dossier = town.open("mediation", town.resident("Bienrectifiée"), Channel.COUNTER, Map.of());
        manager.open("/ouverture/" + id)
                .type("Dossier", dossier.reference)
                .press("Joindre")
                .expect(200);
        assertFalse(town.browser(Role.OFFICER).open("/registres/arrivee").says("Bienrectifiée"));
        assertEquals(
                0,
                town.browser(Role.OFFICER)
                        .open("/registres/arrivee?q=Bienrectifiée")
                        .html()
                        .select("tbody tr")
                        .size());
    }

    @Test
    void the_bars_of_a_letter_that_came_lead_to_it_from_any_page() {
        long id = Letters.came(town);
        String bars = MailEntry.byId(id).orElseThrow().registerNumber().arrivalCode();
        assertEquals(
                "/ouverture/" + id,
                town.browser(Role.COUNTER).open("/").search(bars).path());
        assertEquals(
                200, town.browser(Role.COUNTER).open("/").search("A2026999999").status());
    }

    @Test
    void a_letter_that_the_desk_took_down_before_has_its_page_too() {
        Case dossier = town.birthRecord(town.resident("Dautrefois"), Channel.MAIL);
        MailEntry entry = latest();
        Page letter = town.browser(Role.MAIL).open("/ouverture/" + entry.id).expect(200);
        assertTrue(letter.says("A ouvert un dossier") && letter.says("Personne n’a noté où elle est."), letter::text);
        Page moved = letter.choose("Où va-t-elle", "Carton")
                .type("Nom du classeur", "Actes, n° 4")
                .press("Noter")
                .expect(200);
        assertTrue(moved.says("carton Actes, n° 4"), moved::text);
        assertTrue(town.browser(Role.OFFICER).open(dossier.path()).says("La feuille : carton Actes, n° 4."));
    }

    @Test
    void the_pile_of_a_long_day_goes_over_pages() {
        clock.travelTo(LocalDateTime.of(2081, 3, 1, 9, 0));
        for (int i = 0; i <= Paging.SIZE; i++) {
            Letters.number(town, "Pli " + i);
        }
        Page first = pile();
        assertEquals(Paging.SIZE, first.html().select("tbody tr").size());
        assertTrue(first.says("51 courriers"), first::text);
        assertTrue(first.follow("Page suivante").says("Pli 0"));
        clock.travelTo(LocalDateTime.of(2081, 3, 2, 9, 0));
        assertTrue(pile().says("Rien encore."));
        assertEquals(51, MailEntry.count("year", 2081));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?vu=0",
                "?vu=abc",
                "?vu=99999999999",
                "?page=-1",
                "?page=99999999999",
                "?department=x&nature=y&outcome=z&place=%22"
            })
    void nonsense_in_the_address_is_answered_with_the_empty_line(String query) {
        assertEquals(
                "",
                town.browser(Role.MAIL).open("/ouverture" + query).expect(200).typed("Expéditeur"));
    }

    private Page anonymousReport(Page desk) {
        return roadReport(desk.tick("Anonyme"));
    }

    private static Page roadReport(Page desk) {
        return desk.choose("Démarche", "Signalement d’un défaut de voirie")
                .press("Voir ses questions")
                .type("Numéro et rue, ou repère", "devant l’école")
                .choose("Ce qui est abîmé", "Plaque")
                .choose("Danger immédiat", "non")
                .type("Que se passe-t-il", "Une plaque d’égout bouge.");
    }

    private List<String> toRead() {
        return town.browser(Role.MANAGER)
                .open("/?corbeille=courrier-a-lire")
                .html()
                .select("td.ref a")
                .eachAttr("href");
    }

    private Page pile() {
        return town.browser(Role.MAIL).open("/ouverture").expect(200);
    }

    private static String chosen(Page page, String list) {
        return page.html().select("#%s option[selected]".formatted(list)).val();
    }

    private static MailEntry latest() {
        return MailEntry.<MailEntry>find("direction = ?1 order by id desc", Direction.ARRIVAL)
                .firstResult();
    }

    private static MailEntry entryFrom(String correspondent) {
        return MailEntry.<MailEntry>find("correspondent", correspondent).singleResult();
    }

    private static void atOnce(Stream<Runnable> deeds) {
        deeds.map(CompletableFuture::runAsync).toList().forEach(CompletableFuture::join);
    }

    private static String plain(String words) {
        return words.replaceAll("\\p{Z}", " ");
    }

    /** A case whose last digits mean no other, whatever years other tests went to. */
    private static Case alone(Supplier<Case> opening) {
        Case dossier = opening.get();
        return lastDigitsMean(dossier) == 1 ? dossier : alone(opening);
    }

    private static int lastDigitsMean(Case dossier) {
        return QuarkusTransaction.requiringNew().call(() -> Case.findByLastDigits(dossier.reference.substring(5))
                .size());
    }
}
