package org.guichet.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** The folder of PostgreSQL's own files, which PostgreSQL calls a cluster. */
final class Cluster {

    private static final String NAME = "database";
    private static final String PASSWORD = "postgres.password";

    private final DataFolder data;

    Cluster(DataFolder data) {
        this.data = data;
    }

    Path folder() {
        return data.path().resolve(NAME);
    }

    boolean exists() {
        return Files.exists(folder());
    }

    String superuserPassword() {
        return data.secret(PASSWORD);
    }

    /** PostgreSQL reads the files of its own major version only. */
    void requireSameMajorVersion() throws IOException {
        if (!exists()) {
            return;
        }
        String version = Files.readString(folder().resolve("PG_VERSION")).strip();
        if (!version.equals(PostgresBinaries.MAJOR)) {
            throw new CannotStart(
                    "Le dossier « %s » contient une base de PostgreSQL %s et ce Guichet lit celles de PostgreSQL %s : "
                            + "rouvrez-la avec la version de Guichet qui l’a écrite.",
                    folder(), version, PostgresBinaries.MAJOR);
        }
    }

    /** Built aside and named last, so that a first start may be killed at any moment. */
    void create(PostgresPrograms programs, Durability durability) throws IOException {
        superuserPassword();
        Path aside = data.aside();
        Path password =
                Files.copy(data.path().resolve(PASSWORD), aside.resolve(PASSWORD), StandardCopyOption.COPY_ATTRIBUTES);
        programs.user().own(aside);
        programs.run("initdb", options(aside.resolve(NAME), password, durability));
        data.finish(aside.resolve(NAME), NAME);
        FileTree.delete(aside);
    }

    private static List<String> options(Path folder, Path password, Durability durability) {
        List<String> options = new ArrayList<>(List.of(
                "--pgdata=" + folder,
                "--username=postgres",
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--data-checksums",
                // the same order of letters on every machine, whatever its language; names are sorted by "fr-x-icu"
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8"));
        if (durability == Durability.NONE) {
            options.add("--no-sync");
        }
        return options;
    }
}
