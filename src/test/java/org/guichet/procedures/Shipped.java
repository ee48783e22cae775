package org.guichet.procedures;

import java.nio.file.Path;

/** The procedures of the catalogue that ships, for documents that are drawn without a database. */
public final class Shipped {

    private static final FormsFolder FORMS = FormsFolder.read(Path.of("forms"));

    private Shipped() {}

    public static Procedure procedure(String id) {
        return FORMS.procedures().stream()
                .filter(procedure -> procedure.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
