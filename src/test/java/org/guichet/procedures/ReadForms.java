package org.guichet.procedures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

/** Procedures as the product reads them, for tests that need no server. */
public final class ReadForms {

    private ReadForms() {}

    /** Every procedure that Guichet comes with. */
    public static List<Procedure> shipped() {
        return in(Path.of("forms"));
    }

    /** The procedures of a folder, which must have no mistake. */
    public static List<Procedure> in(Path folder) {
        FormsFolder forms = FormsFolder.read(folder);
        assertEquals(List.of(), forms.problems());
        return forms.procedures();
    }
}
