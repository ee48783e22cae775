package org.guichet.procedures;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** {@code forms/<id>/}: the definition and its letters, read whole or not at all. */
record ProcedureFolder(Path root, Path folder, Set<String> departments) {

    private static final String DEFINITION = "procedure.yaml";

    /** Names that somebody means as the definition; Windows hides the « .txt » its editor adds. */
    private static final String NEARLY_DEFINITION = "(?i)proc[eé]dures?\\.ya?ml(\\.txt)?";

    /** Nothing where there is a mistake, or where the folder holds no definition at all. */
    Optional<Procedure> read(List<Problem> all) {
        if (!Files.isRegularFile(folder.resolve(DEFINITION))) {
            tellNearlyDefinition(all);
            return Optional.empty();
        }
        List<Problem> problems = new ArrayList<>();
        Optional<Procedure> definition = definition(problems);
        List<LetterFile> letters = letters(problems);
        definition.ifPresent(it -> letters.forEach(letter -> letter.checkNames(it.ownWords(), problems)));
        all.addAll(problems);
        return problems.isEmpty()
                ? definition.map(it -> it.in(
                        folder.getFileName().toString(),
                        letters.stream().map(LetterFile::letter).toList()))
                : Optional.empty();
    }

    /** Without a mistake or not at all: a letter cannot be blamed for naming a question that is badly written. */
    private Optional<Procedure> definition(List<Problem> problems) {
        String id = folder.getFileName().toString();
        YamlFile file = new YamlFile(root, folder.resolve(DEFINITION));
        Optional<Procedure> definition = file.read(new TypeReference<>() {});
        definition.ifPresent(it -> new DefinitionCheck(file, departments).check(id, it));
        problems.addAll(file.problems());
        return file.problems().isEmpty() ? definition : Optional.empty();
    }

    private List<LetterFile> letters(List<Problem> problems) {
        Path letters = folder.resolve("letters");
        if (!Files.isDirectory(letters)) {
            return List.of();
        }
        return files(letters, problems)
                .filter(file -> file.toString().endsWith(".md"))
                .flatMap(file -> LetterFile.read(new TextFile(root, file), problems).stream())
                .toList();
    }

    private void tellNearlyDefinition(List<Problem> problems) {
        files(folder, problems)
                .filter(file -> file.getFileName().toString().matches(NEARLY_DEFINITION))
                .map(file -> new TextFile(root, file).name())
                .forEach(name -> problems.add(new Problem(
                        name, 0, "ce fichier n’est pas lu : renommez-le %s, tel quel.".formatted(DEFINITION))));
    }

    private Stream<Path> files(Path place, List<Problem> problems) {
        try (Stream<Path> files = Files.list(place)) {
            return files.sorted().toList().stream();
        } catch (IOException unreadable) {
            problems.add(new Problem(
                    root.relativize(place).toString(),
                    0,
                    "le dossier ne peut pas être lu. Donnez-en le droit au compte qui fait tourner Guichet."));
            return Stream.empty();
        }
    }
}
