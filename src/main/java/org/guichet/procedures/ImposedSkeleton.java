package org.guichet.procedures;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.guichet.pdf.AcroField;
import org.guichet.pdf.ImposedPdf;
import org.guichet.pdf.Paper;

/** The fields of a PDF, listed as an {@code imposed.yaml} to fill in: nobody has to copy their names by hand. */
public final class ImposedSkeleton {

    private ImposedSkeleton() {}

    /** @param file the name of the PDF */
    public static String of(String file, ImposedPdf pdf) {
        StringBuilder yaml = new StringBuilder();
        for (int page = 1; page <= pdf.pages().size(); page++) {
            Paper paper = pdf.pages().get(page - 1);
            yaml.append("# page %d : %.0f mm sur %.0f\n".formatted(page, paper.width(), paper.height()));
        }
        yaml.append("formulaire: %s\naplatir: oui\n".formatted(quoted(file)));
        if (pdf.fields().isEmpty()) {
            yaml.append(
                    """
                    # Ce PDF n'a pas de champ : donnez des places en millimètres, depuis le coin en haut à gauche.
                    champs:
                      - page: 1
                        x: 30
                        y: 50
                        largeur: 80
                        hauteur: 6
                        valeur: "{usager.nom}"
                    """);
            return yaml.toString();
        }
        yaml.append("champs:\n");
        pdf.fields().forEach(field -> yaml.append(lines(field)));
        return yaml.toString();
    }

    private static String lines(AcroField field) {
        String about = "  # %s%s\n%s"
                .formatted(
                        field.kind().label,
                        field.longest() > 0 ? ", %d caractères au plus".formatted(field.longest()) : "",
                        field.places().stream().map(ImposedSkeleton::place).collect(Collectors.joining()));
        String says = field.label().isEmpty()
                ? ""
                : "  # %s\n".formatted(field.label().replaceAll("\\s+", " "));
        return says + about + entry(field) + "\n";
    }

    private static String place(AcroField.Place place) {
        return String.format(
                Locale.ROOT,
                "  # page %d, x: %.1f, y: %.1f, largeur: %.1f, hauteur: %.1f%s%n",
                place.page(),
                place.box().x(),
                place.box().y(),
                place.box().width(),
                place.box().height(),
                place.on().isEmpty() ? "" : ", option: " + place.on());
    }

    private static String entry(AcroField field) {
        String name = "- champ: " + quoted(field.name()) + "\n";
        if (field.kind().isTicked()) {
            List<String> options = field.options().size() > 1 ? field.options() : List.of("");
            return options.stream()
                    .map(option -> "  " + name
                            + (option.isEmpty() ? "" : "    option: " + quoted(option) + "\n")
                            + "    coche: {question: \"\", vaut: \"\"}\n")
                    .collect(Collectors.joining());
        }
        if (!field.kind().isWritten()) {
            return "";
        }
        String choices = field.options().isEmpty() ? "" : "  # parmi : " + String.join(", ", field.options()) + "\n";
        return choices + "  " + name + "    valeur: \"\"\n";
    }

    private static String quoted(String words) {
        return "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
