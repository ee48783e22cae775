package org.guichet.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.guichet.accounts.Role;
import org.guichet.cases.Case;
import org.guichet.cases.Channel;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Browser;
import org.guichet.desk.Page;
import org.guichet.desk.Registers;
import org.guichet.desk.Town;
import org.guichet.letters.FrozenLetter;
import org.guichet.letters.Letter;
import org.guichet.letters.Sending;
import org.guichet.mail.Direction;
import org.junit.jupiter.api.BeforeEach;

/** Print runs as a clerk chooses, starts and prints them. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
abstract class RunDesk {

    static final String PREPARE = "Préparer le tirage";
    static final String START = "Numéroter et mettre en pages";
    static final String PRINT = "Ouvrir le PDF pour l’imprimer";

    @Inject
    Town town;

    @BeforeEach
    void nothing_else_is_ready() {
        town.open();
        QuarkusTransaction.requiringNew()
                .run(() -> Letter.update("readyAt = null, readyBy = null, pages = null"
                        + " where readyAt is not null and finalisedAt is null and takenByRunId is null"));
    }

    Browser clerk() {
        return town.browser(Role.MAIL);
    }

    Browser officer() {
        return town.browser(Role.OFFICER);
    }

    Letter ready(String name, Sending sending) {
        Case dossier = town.birthRecord(town.resident(name), Channel.COUNTER);
        Letter letter = town.readyLetter(dossier, "Madame %s,\n\nVoici votre acte.".formatted(name));
        QuarkusTransaction.requiringNew().run(() -> again(letter).sending = sending);
        return letter;
    }

    Page prepared() {
        return clerk().open("/tirages").press(PREPARE).settled();
    }

    byte[] pdf(Page printing) {
        return clerk().get(printing.path()).asByteArray();
    }

    static Letter again(Letter letter) {
        return Letter.findById(letter.id);
    }

    static boolean isFinal(Letter letter) {
        return QuarkusTransaction.requiringNew().call(() -> again(letter).isFinal());
    }

    /** Each has its own number, its bytes with their fingerprint; and the register has no gap. */
    static void assertNumberedOnce(Letter... letters) {
        QuarkusTransaction.requiringNew().run(() -> {
            for (Letter letter : letters) {
                FrozenLetter frozen = FrozenLetter.findById(letter.id);
                assertEquals(DigestUtils.sha256Hex(frozen.pdf), frozen.pdfSha256);
            }
            assertEquals(
                    letters.length,
                    Stream.of(letters)
                            .map(letter -> again(letter).departure)
                            .distinct()
                            .count());
        });
        Registers.assertNoGap(Direction.DEPARTURE);
    }
}
