package org.guichet.procedures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small forms/ that a test writes as a clerk would, then reads as the product does. */
final class FormsOnDisk {

    static final String DEFINITION =
            """
            titre: Copie d’acte
            service: etat-civil
            silence:
              effet: rejet
              delai: 2 mois
              texte: CRPA, article L231-4
            questions:
              - id: titulaire
                question: Nom de la personne
                type: texte
              - id: document
                question: Document demandé
                type: choix
                choix: [Copie, Extrait]
            """;

    static final String LETTER =
            """
            ---
            titre: Voici la copie
            objet: Votre copie, {reponses.document}
            ---
            {usager.appel},

            Voici la copie de {reponses.titulaire}.
            """;

    private final Path root;

    private FormsOnDisk(Path root) {
        this.root = root;
    }

    /** One department and no procedure yet. */
    static FormsOnDisk in(Path root) {
        return new FormsOnDisk(root).write("services.yaml", "etat-civil: État civil\n");
    }

    FormsOnDisk procedure(String id, String definition) {
        return write(id + "/procedure.yaml", definition);
    }

    FormsOnDisk letter(String procedure, String name, String text) {
        return write(procedure + "/letters/" + name, text);
    }

    FormsOnDisk write(String file, String text) {
        return write(file, text, StandardCharsets.UTF_8);
    }

    FormsOnDisk write(String file, String text, Charset encoding) {
        try {
            Path path = root.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text, encoding);
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    FormsOnDisk without(String file) {
        try {
            Files.delete(root.resolve(file));
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    FormsFolder read() {
        return FormsFolder.read(root);
    }

    List<Problem> problems() {
        return read().problems().stream()
                .map(problem -> new Problem(below(problem.file()), problem.line(), problem.remedy()))
                .toList();
    }

    /** Its name in this folder, wherever the folder lies. */
    private String below(String file) {
        return file.startsWith(root.toString()) ? file.substring(root.toString().length() + 1) : file;
    }

    /** The names of the procedures that serve. */
    List<String> serving() {
        return read().procedures().stream().map(Procedure::id).toList();
    }
}
