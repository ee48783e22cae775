package org.guichet.procedures;

import static org.guichet.procedures.FormsOnDisk.DEFINITION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A folder of forms/ with one good procedure in it, and what is told of whatever a test adds. */
abstract class FormsTest {

    @TempDir
    Path root;

    FormsOnDisk forms;

    @BeforeEach
    void one_good_procedure() {
        forms = FormsOnDisk.in(root).procedure("bonne", DEFINITION);
    }

    void assertToldAt(String file, int line, String... words) {
        assertTold(words);
        Problem problem = forms.problems().get(0);
        assertEquals(file, problem.file());
        assertEquals(line, problem.line(), problem::toString);
    }

    /** The only thing wrong in forms/ is told in these words, and the good procedure serves. */
    void assertTold(String... words) {
        List<Problem> problems = forms.problems();
        assertEquals(1, problems.size(), problems::toString);
        String remedy = problems.get(0).remedy().replaceAll("[\u00a0\u202f]", " ");
        for (String word : words) {
            assertTrue(remedy.contains(word), remedy);
        }
        assertEquals(List.of("bonne"), forms.serving());
    }

    static String with(String wrong, String instead) {
        assertTrue(DEFINITION.contains(instead), instead);
        return DEFINITION.replace(instead, wrong);
    }
}
