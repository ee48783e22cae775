package org.guichet.procedures;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.guichet.answers.Question;
import org.guichet.pdf.ImposedPdf;
import org.guichet.pdf.ImposedRefused;

/** The imposed form in a procedure's folder: a PDF and, once somebody wrote it, {@code imposed.yaml}. */
record ImposedFile(Path folder) {

    private static final String MAPPING = "imposed.yaml";

    boolean isThere() {
        return Files.exists(folder.resolve(MAPPING)) || Files.exists(folder.resolve(ImposedMapping.USUAL_PDF));
    }

    /** Nothing where the folder has none, or where something is wrong with it, which is told. */
    Optional<ImposedForm> read(List<Question> questions, List<Problem> problems) {
        Path mapping = folder.resolve(MAPPING);
        if (Files.exists(mapping)) {
            YamlFile file = new YamlFile(mapping);
            Optional<ImposedForm> form = file.read(new TypeReference<ImposedMapping>() {})
                    .flatMap(it -> pdf(it, file).map(pdf -> checked(it, pdf, questions, file)));
            problems.addAll(file.problems());
            return file.problems().isEmpty() ? form : Optional.empty();
        }
        Path pdf = folder.resolve(ImposedMapping.USUAL_PDF);
        if (!Files.exists(pdf)) {
            return Optional.empty();
        }
        try {
            return Optional.of(ImposedForm.of(ImposedMapping.none(), ImposedPdf.of(Files.readAllBytes(pdf))));
        } catch (ImposedRefused refusal) {
            problems.add(new Problem(pdf.toString(), 0, refusal.getMessage()));
        } catch (IOException unreadable) {
            problems.add(new Problem(pdf.toString(), 0, "le fichier ne peut pas être lu."));
        }
        return Optional.empty();
    }

    private static ImposedForm checked(
            ImposedMapping mapping, ImposedPdf pdf, List<Question> questions, YamlFile file) {
        new ImposedCheck(file, pdf, questions).check(mapping);
        return ImposedForm.of(mapping, pdf);
    }

    private Optional<ImposedPdf> pdf(ImposedMapping mapping, YamlFile file) {
        String place = "/formulaire";
        if (!mapping.pdf().matches("[^/\\\\]+\\.pdf")) {
            file.tell(place, "« formulaire: » est le nom d’un fichier .pdf du même dossier.");
            return Optional.empty();
        }
        try {
            return Optional.of(ImposedPdf.of(Files.readAllBytes(folder.resolve(mapping.pdf()))));
        } catch (ImposedRefused refusal) {
            file.tell(place, "« %s » : %s".formatted(mapping.pdf(), refusal.getMessage()));
        } catch (IOException missing) {
            file.tell(
                    place,
                    "le fichier « %s » manque dans ce dossier. Déposez-y le PDF du formulaire, ou retirez imposed.yaml."
                            .formatted(mapping.pdf()));
        }
        return Optional.empty();
    }
}
