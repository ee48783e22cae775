package org.guichet.signing;

import static org.guichet.desk.Page.plain;
import static org.guichet.desk.SignedLetters.folder;
import static org.guichet.desk.SignedLetters.toSign;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.guichet.accounts.Role;
import org.guichet.cases.Case;
import org.guichet.cases.Channel;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Page;
import org.guichet.desk.Town;
import org.guichet.desk.TravellingClock;
import org.guichet.letters.Letter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Folders of letters to sign, as the mail clerk makes them and takes them back. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
abstract class FolderDesk {

    static final String BACK = "Toutes signées, sauf celles que j’ai décochées";

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

    Page mail(String path) {
        return town.browser(Role.MAIL).open(path);
    }

    List<Letter> letters(int count) {
        return IntStream.range(0, count)
                .mapToObj(one -> toSign(town, dossier()))
                .toList();
    }

    Case dossier() {
        return town.birthRecord(town.resident("Parapheur"), Channel.COUNTER);
    }

    static String number(Letter letter) {
        return plain(letter.departure);
    }

    static void untick(Page folder, Letter letter, String why) {
        folder.html().select("input[name=signee.%d]".formatted(letter.id)).removeAttr("checked");
        remark(folder, letter, why);
    }

    static void remark(Page folder, Letter letter, String words) {
        folder.html().getElementById("remarque." + letter.id).text(words);
    }
}
