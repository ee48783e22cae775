package org.guichet.procedures;

import com.fasterxml.jackson.core.type.TypeReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code forms/<id>/}: the definition and its letters, read whole or not at all. */
record ProcedureFolder(Path root, Path folder, Set<String> departments, SharedFolder shared) {

    private static final String DEFINITION = "procedure.yaml";

    /** Names that somebody means as the definition; Windows hides the « .txt » its editor adds. */
    private static final String NEARLY_DEFINITION = "(?i)proc[eé]dures?\\.ya?ml(\\.txt)?";

    /** The letter that most requests end with stands first in the list. */
    private static final String FIRST = "reponse-favorable";

    String id() {
        return folder.getFileName().toString();
    }

    boolean hasDefinition() {
        return Files.isRegularFile(folder.resolve(DEFINITION));
    }

    /** This one laid over another, which serves on, and is told, where this one defines nothing. */
    ProcedureFolder instead(ProcedureFolder below, List<Problem> problems) {
        if (hasDefinition()) {
            return this;
        }
        int before = problems.size();
        tellNearlyDefinition(problems);
        boolean holdsFiles = TextFile.in(root, folder, "", problems).findAny().isPresent();
        if (holdsFiles && problems.size() == before) {
            problems.add(new Problem(
                    folder.toString(),
                    0,
                    "rien de ce dossier n’est lu, il n’a pas de %s. Copiez-y celui de %s et ses courriers, ou retirez ce dossier."
                            .formatted(DEFINITION, below.folder)));
        }
        return below;
    }

    /** Nothing where there is a mistake, or where the folder holds no definition at all. */
    Optional<Procedure> read(List<Problem> all) {
        if (!hasDefinition()) {
            tellNearlyDefinition(all);
            return Optional.empty();
        }
        List<Problem> problems = new ArrayList<>();
        Optional<Procedure> definition = definition(problems);
        List<LetterFile> letters = letters(problems);
        definition.ifPresent(it -> letters.forEach(letter -> letter.checkNames(it.ownWords(), problems)));
        Optional<ImposedForm> imposed =
                definition.flatMap(it -> new ImposedFile(root, folder).read(it.questions(), problems));
        all.addAll(problems);
        return problems.isEmpty()
                ? definition.map(it -> it.in(id(), templates(it, letters), imposed.orElse(null)))
                : Optional.empty();
    }

    /** Its own letters first; a shared one comes after, unless the procedure has its own of that name. */
    private List<LetterTemplate> templates(Procedure procedure, List<LetterFile> own) {
        Map<String, LetterTemplate> templates = new LinkedHashMap<>();
        own.stream()
                .filter(file -> file.letter().name().equals(FIRST))
                .forEach(file -> templates.put(FIRST, file.letter()));
        own.forEach(file -> templates.put(file.letter().name(), file.letter()));
        shared.letters().stream()
                .filter(file -> file.head().isFor(procedure))
                .forEach(file -> templates.putIfAbsent(file.letter().name(), file.letter()));
        return List.copyOf(templates.values());
    }

    /** Without a mistake or not at all: a letter cannot be blamed for naming a question that is badly written. */
    private Optional<Procedure> definition(List<Problem> problems) {
        YamlFile file = new YamlFile(root, folder.resolve(DEFINITION));
        Optional<Procedure> definition = file.read(new TypeReference<>() {});
        definition.ifPresent(it -> new DefinitionCheck(file, departments).check(id(), it));
        problems.addAll(file.problems());
        return file.problems().isEmpty() ? definition : Optional.empty();
    }

    private List<LetterFile> letters(List<Problem> problems) {
        Path letters = folder.resolve("letters");
        if (!Files.isDirectory(letters)) {
            return List.of();
        }
        return TextFile.in(root, letters, ".md", problems)
                .flatMap(file -> LetterFile.read(file, shared.parts(), problems).stream())
                .toList();
    }

    private void tellNearlyDefinition(List<Problem> problems) {
        TextFile.in(root, folder, "", problems)
                .filter(file -> file.path().getFileName().toString().matches(NEARLY_DEFINITION))
                .forEach(file -> problems.add(new Problem(
                        file.name(), 0, "ce fichier n’est pas lu : renommez-le %s, tel quel.".formatted(DEFINITION))));
    }
}
