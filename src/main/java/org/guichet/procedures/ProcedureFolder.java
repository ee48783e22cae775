package org.guichet.procedures;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** {@code forms/<id>/}: the definition and its letters, read whole or not at all. */
record ProcedureFolder(Path root, Path folder, Set<String> departments) {

    static final String DEFINITION = "procedure.yaml";

    Optional<Procedure> read(List<Problem> all) {
        List<Problem> problems = new ArrayList<>();
        YamlFile file = new YamlFile(root, folder.resolve(DEFINITION));
        Optional<Procedure> procedure = file.read(new TypeReference<Procedure>() {}, problems);
        procedure.ifPresent(definition -> check(definition, file, problems));
        List<LetterTemplate> letters =
                letters(procedure.map(Procedure::questions).orElse(List.of()), problems);
        all.addAll(problems);
        return problems.isEmpty()
                ? procedure.map(it -> it.in(folder.getFileName().toString(), letters))
                : Optional.empty();
    }

    private List<LetterTemplate> letters(List<Question> questions, List<Problem> problems) {
        Path letters = folder.resolve("letters");
        if (!Files.isDirectory(letters)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(letters)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .flatMap(file -> new LetterFile(root, file).read(questions, problems).stream())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the letters of %s cannot be read".formatted(folder), unreadable);
        }
    }

    private void check(Procedure procedure, YamlFile file, List<Problem> problems) {
        if (!folder.getFileName().toString().matches("[a-z][a-z0-9-]*")) {
            problems.add(new Problem(
                    file.name(), 0, "le nom du dossier n’admet que minuscules sans accent, chiffres et tirets."));
        }
        if (procedure.title().isBlank()) {
            problems.add(new Problem(file.name(), 1, "ajoutez « titre: » suivi du nom de la démarche."));
        }
        if (!departments.contains(procedure.department())) {
            problems.add(new Problem(
                    file.name(),
                    file.lineOf("service:"),
                    "le service « %s » n’est pas dans services.yaml. Possibles : %s."
                            .formatted(procedure.department(), String.join(", ", departments))));
        }
        Silence silence = procedure.silence();
        if (silence == null || silence.effect() == null || silence.period().isEmpty()) {
            problems.add(new Problem(
                    file.name(),
                    file.lineOf("silence:"),
                    "« silence: » demande un effet (accord, rejet, aucun) et un délai (« 2 mois », « 15 jours »)."));
        }
        Set<String> seen = new HashSet<>();
        for (Question question : procedure.questions()) {
            check(question, seen, file, problems);
        }
    }

    private void check(Question question, Set<String> seen, YamlFile file, List<Problem> problems) {
        int line = file.lineOf("id: " + question.id());
        if (!question.id().matches("[a-z][a-z0-9_]*") || !seen.add(question.id())) {
            problems.add(new Problem(
                    file.name(),
                    line,
                    "question « %s » : donnez-lui un « id: » à elle, en minuscules sans accent ni tiret."
                            .formatted(question.id())));
        }
        if (question.label().isBlank() || question.type() == null) {
            problems.add(new Problem(
                    file.name(),
                    line,
                    "question « %s » : ajoutez « question: » et « type: ».".formatted(question.id())));
        }
        if (question.type() == AnswerType.ONE_OF && question.options().isEmpty()) {
            problems.add(new Problem(
                    file.name(),
                    line,
                    "question « %s » : ajoutez « choix: » et sa liste de réponses.".formatted(question.id())));
        }
    }
}
