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
import java.util.TreeMap;
import org.guichet.answers.Question;

/**
 * The definition of a procedure, its letters and its imposed form, read whole or not at all.
 *
 * @param layers the folders of that name: the shipped one first, what is laid over it after. The topmost definition
 *     replaces the procedure with its letters; a folder above it that holds only letters or an imposed form adds them.
 */
record ProcedureFolder(String id, List<Path> layers, Set<String> departments, SharedFolder shared) {

    private static final String DEFINITION = "procedure.yaml";
    private static final String LETTERS = "letters";

    /** Names that somebody means as the definition; Windows hides the « .txt » its editor adds. */
    private static final String NEARLY_DEFINITION = "(?i)proc[eé]dures?\\.ya?ml(\\.txt)?";

    /** The letter that most requests end with stands first in the list. */
    private static final String FIRST = "reponse-favorable";

    boolean hasDefinition() {
        return layers.stream().anyMatch(ProcedureFolder::defines);
    }

    private static boolean defines(Path folder) {
        return Files.isRegularFile(folder.resolve(DEFINITION));
    }

    /** Nothing where there is a mistake, or where no folder holds a definition. */
    Optional<Procedure> read(List<Problem> all) {
        if (!hasDefinition()) {
            layers.forEach(folder -> tellUnserved(folder, all));
            return Optional.empty();
        }
        List<Path> serving = serving();
        serving.stream().filter(folder -> !defines(folder)).forEach(folder -> tellNearlyDefinition(folder, all));
        List<Problem> problems = new ArrayList<>();
        Optional<Procedure> definition = definition(serving.get(0), problems);
        List<LetterFile> letters = letters(serving, problems);
        definition.ifPresent(it -> letters.forEach(letter -> {
            letter.checkNames(it.ownWords(), problems);
            letter.checkMentions(it.silence() == null ? null : it.silence().effect(), problems);
        }));
        Optional<ImposedForm> imposed = definition.flatMap(it -> imposed(serving, it.questions(), problems));
        all.addAll(problems);
        return problems.isEmpty()
                ? definition.map(it -> it.in(id, templates(it, letters), imposed.orElse(null)))
                : Optional.empty();
    }

    /** The folder of the topmost definition, and those above it. */
    private List<Path> serving() {
        int from = layers.size() - 1;
        while (!defines(layers.get(from))) {
            from--;
        }
        return layers.subList(from, layers.size());
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
    private Optional<Procedure> definition(Path folder, List<Problem> problems) {
        YamlFile file = new YamlFile(folder.resolve(DEFINITION));
        Optional<Procedure> definition = file.read(new TypeReference<>() {});
        definition.ifPresent(it -> new DefinitionCheck(file, departments).check(id, it));
        problems.addAll(file.problems());
        return file.problems().isEmpty() ? definition : Optional.empty();
    }

    private List<LetterFile> letters(List<Path> serving, List<Problem> problems) {
        Map<String, TextFile> files = new TreeMap<>();
        serving.stream()
                .map(folder -> folder.resolve(LETTERS))
                .filter(Files::isDirectory)
                .flatMap(folder -> TextFile.in(folder, ".md", problems))
                .forEach(file -> files.put(file.baseName(), file));
        return files.values().stream()
                .flatMap(file -> LetterFile.read(file, shared.parts(), problems).stream())
                .toList();
    }

    private static Optional<ImposedForm> imposed(List<Path> serving, List<Question> questions, List<Problem> problems) {
        return serving.stream()
                .map(ImposedFile::new)
                .filter(ImposedFile::isThere)
                .reduce((below, above) -> above)
                .flatMap(file -> file.read(questions, problems));
    }

    private static void tellNearlyDefinition(Path folder, List<Problem> problems) {
        TextFile.in(folder, "", problems)
                .filter(file -> file.path().getFileName().toString().matches(NEARLY_DEFINITION))
                .forEach(file -> problems.add(new Problem(
                        file.name(), 0, "ce fichier n’est pas lu : renommez-le %s, tel quel.".formatted(DEFINITION))));
    }

    /** Whoever laid something here meant a procedure. */
    private static void tellUnserved(Path folder, List<Problem> problems) {
        tellNearlyDefinition(folder, problems);
        if (Files.isDirectory(folder.resolve(LETTERS)) || new ImposedFile(folder).isThere()) {
            problems.add(new Problem(
                    folder.toString(),
                    0,
                    "aucune démarche ne porte ce nom. Corrigez le nom du dossier, ou ajoutez son %s."
                            .formatted(DEFINITION)));
        }
    }
}
