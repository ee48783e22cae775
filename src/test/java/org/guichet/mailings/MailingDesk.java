package org.guichet.mailings;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.guichet.accounts.Agent;
import org.guichet.accounts.Role;
import org.guichet.contact.PostalAddress;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Browser;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.guichet.pdf.PdfReader;
import org.guichet.residents.PaperWishes;
import org.guichet.residents.Resident;
import org.junit.jupiter.api.BeforeEach;

/** Letters to many as the tests of this room write them, each to a street of its own. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
abstract class MailingDesk {

    static final PaperWishes LARGE = new PaperWishes(true, false, false, "", false, "");
    static final PaperWishes EASY = new PaperWishes(false, true, false, "", false, "");
    static final PaperWishes CALL = new PaperWishes(false, false, true, "le matin", false, "");
    static final PaperWishes NO_POST = new PaperWishes(false, false, false, "", true, "");

    @Inject
    Town town;

    @BeforeEach
    void open() {
        town.open();
    }

    /** « Mme Éloïse » of that name at that door. */
    Resident living(String lastName, String street) {
        return living(lastName, street, PaperWishes.NONE);
    }

    Resident living(String lastName, String street, PaperWishes wishes) {
        return changed(town.resident(lastName), resident -> {
            resident.address = new PostalAddress(null, null, street, null, "35120", "Saint-Aubin", null);
            resident.wishes = wishes;
        });
    }

    static Resident changed(Resident resident, Consumer<Resident> change) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Resident fresh = Resident.findById(resident.id);
            change.accept(fresh);
            return fresh;
        });
    }

    /** A mail clerk who also keeps the register; logs in as « registrecourrier ». */
    Browser keeper() {
        QuarkusTransaction.requiringNew().run(() -> {
            if (Agent.findByLogin("registrecourrier").isEmpty()) {
                Agent agent = town.hire("registrecourrier", Role.MAIL);
                agent.roles = EnumSet.of(Role.MAIL, Role.SAFEGUARD);
            }
        });
        return Browser.loggedIn("registrecourrier", Town.PASSWORD);
    }

    Browser clerk() {
        return town.browser(Role.MAIL);
    }

    Page written(String subject) {
        return written(clerk(), subject);
    }

    static Page written(Browser browser, String subject) {
        return blank(browser, subject)
                .press("Enregistrer et choisir à qui elle va")
                .expect(200);
    }

    static Page blank(Browser browser, String subject) {
        return browser.open("/publipostages/nouveau")
                .type("Objet", subject)
                .type(
                        "Texte",
                        "{usager.appel},\n\nL’eau sera coupée mardi, {usager.nom}.\n\nAppelez le {service.telephone}.")
                .choose("Service que l’on appellera", "Voirie")
                .choose("Signé par", "Camille Le Signatory");
    }

    static Page toStreet(Page page, String street, String way) {
        return page.type("Rue, sans numéro", street)
                .choose("Comment arrive-t-elle dans cette rue", way)
                .press("Ajouter cette rue");
    }

    /** Frozen, and drawn behind the desk. */
    static Page frozen(Browser browser, Page page, String count) {
        return settled(browser, page.press("Figer et préparer " + count).expect(200));
    }

    /** Looks again, as the page itself does, until the work behind the desk is over. */
    static Page settled(Browser browser, Page page) {
        Page now = page;
        for (int look = 0; look < 300 && !now.html().select("progress").isEmpty(); look++) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            now = browser.open(page.path());
        }
        return now;
    }

    static long number(Page page) {
        return Long.parseLong(page.path().replaceAll("\\D", ""));
    }

    static List<String> pages(Browser browser, String path) {
        try {
            return PdfReader.pages(
                            browser.get(path).then().statusCode(200).extract().asByteArray())
                    .stream()
                    .map(words -> words.replace('\u00a0', ' ').replace('\u202f', ' '))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Which of these names stand in the words, in their order. */
    static List<String> inOrder(String words, String... names) {
        return List.of(names).stream()
                .filter(words::contains)
                .sorted((one, other) -> words.indexOf(one) - words.indexOf(other))
                .toList();
    }
}
