package org.guichet.signing;

import static org.guichet.desk.SignedLetters.folder;
import static org.guichet.desk.Sql.execute;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.guichet.database.TestPostgres;
import org.guichet.letters.Letter;
import org.junit.jupiter.api.Test;

/** What the database itself keeps of a folder. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class FolderRulesTest extends FolderDesk {

    @Inject
    DataSource database;

    @Test
    void the_database_keeps_folders_as_they_were() {
        List<Letter> letters = letters(2);
        long folder = Long.parseLong(folder(town, letters.get(0)).replaceAll("\\D", ""));
        Letter draft = town.letter(dossier(), "Madame,");
        long other = Long.parseLong(folder(town, letters.get(1)).replaceAll("\\D", ""));
        String put = "insert into folder_letters (folder_id, letter_id, position) values (%d, %d, 9)";
        for (String sql : List.of(
                put.formatted(other, letters.get(0).id),
                put.formatted(folder, draft.id),
                "update folder_letters set position = 7 where folder_id = " + folder,
                "update folder_letters set left_at = now() where folder_id = " + folder,
                "delete from folder_letters where folder_id = " + folder,
                "update signature_folders set signatory_id = signatory_id + 1 where id = " + folder,
                "delete from signature_folders where id = " + folder)) {
            assertThrows(SQLException.class, () -> execute(database, sql), sql);
        }
        mail("/parapheur/" + folder).press(BACK).expect(200);
        assertThrows(
                SQLException.class,
                () -> execute(database, "update folder_letters set left_how = 'REFUSED' where folder_id = " + folder));
        assertThrows(
                SQLException.class,
                () -> execute(database, "update signature_folders set closed_at = null where id = " + folder));
    }
}
