package org.guichet.procedures;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guichet.answers.Question;
import org.guichet.pdf.AcroField;
import org.guichet.pdf.Box;
import org.guichet.pdf.ImposedPdf;
import org.guichet.pdf.Paper;

/** What an {@code imposed.yaml} that reads well may still say wrong; each mistake is told in its file. */
final class ImposedCheck {

    /** As long as any case's. */
    private static final String REFERENCE = "20269999999";

    /** A line of the smallest type that a person reads, in millimetres. */
    private static final double LOWEST = 3;

    private static final int SMALLEST_TYPE = 7;
    private static final int MOST_NAMED = 12;

    private final YamlFile file;
    private final ImposedPdf pdf;
    private final ImposedWords words;
    private final Set<String> filled = new HashSet<>();

    ImposedCheck(YamlFile file, ImposedPdf pdf, List<Question> questions) {
        this.file = file;
        this.pdf = pdf;
        this.words = new ImposedWords(file, questions);
    }

    void check(ImposedMapping mapping) {
        for (int i = 0; i < mapping.lines().size(); i++) {
            check("/champs/" + i, mapping.lines().get(i));
        }
        ImposedMapping.Code code = mapping.code();
        if (code != null) {
            Box box = new Box(code.x(), code.y(), code.width(), code.height());
            double narrowest = Math.ceil(ImposedPdf.narrowestCode(REFERENCE));
            checkPlace("/code", code.page(), box);
            tellIf(
                    box.width() < narrowest || box.height() < 2 * LOWEST,
                    "/code",
                    "le code a besoin de %.0f mm de large et %.0f mm de haut au moins."
                            .formatted(narrowest, 2 * LOWEST));
        }
    }

    private void check(String place, ImposedLine line) {
        if (line.field().isEmpty() == (line.page() == 0)) {
            file.tell(place, "donnez soit « champ: », soit « page: », « x: », « y: », « largeur: » et « hauteur: ».");
            return;
        }
        if (line.value().isEmpty() == (line.tick() == null)) {
            file.tell(place, "donnez soit « valeur: », soit « coche: ».");
            return;
        }
        if (line.field().isEmpty()) {
            checkPlace(place, line.page(), line.box());
            tellIf(
                    line.size() != 0 && line.size() < SMALLEST_TYPE,
                    place + "/taille",
                    "« taille: » vaut %d points au moins, pour être lue.".formatted(SMALLEST_TYPE));
        } else {
            Optional<AcroField> field = pdf.field(line.field());
            field.ifPresentOrElse(it -> checkField(place, line, it), () -> file.tell(place + "/champ", unknown(line)));
        }
        words.check(place, line);
    }

    private void checkPlace(String place, int page, Box box) {
        if (page < 1 || page > pdf.pages().size()) {
            file.tell(
                    place + "/page",
                    "le formulaire a %d page(s).".formatted(pdf.pages().size()));
            return;
        }
        Paper paper = pdf.pages().get(page - 1);
        boolean inside = box.x() >= 0 && box.y() >= 0 && box.right() <= paper.width() && box.bottom() <= paper.height();
        tellIf(
                !inside,
                place,
                "cette place sort de la page, qui fait %.0f mm sur %.0f.".formatted(paper.width(), paper.height()));
        tellIf(
                box.width() < LOWEST || box.height() < LOWEST,
                place,
                "« largeur: » et « hauteur: » valent %.0f mm au moins.".formatted(LOWEST));
    }

    private void checkField(String place, ImposedLine line, AcroField field) {
        boolean ticked = line.tick() != null;
        if (!field.kind().isTicked() && !field.kind().isWritten()) {
            file.tell(place + "/champ", "« %s » ne se remplit pas : %s.".formatted(field.name(), field.kind().label));
            return;
        }
        tellIf(
                ticked != field.kind().isTicked(),
                place,
                "« %s » (%s) se remplit avec « %s »."
                        .formatted(field.name(), field.kind().label, ticked ? "valeur:" : "coche:"));
        boolean severalBoxes = ticked && field.options().size() > 1;
        tellIf(
                line.option().isEmpty() ? severalBoxes : !field.options().contains(line.option()),
                line.option().isEmpty() ? place : place + "/option",
                "« option: » dit quelle case cocher. Possibles : %s.".formatted(String.join(", ", field.options())));
        tellIf(
                !filled.add(field.name() + "\n" + line.option()),
                place + "/champ",
                "« %s » est déjà rempli plus haut. Gardez une des deux lignes.".formatted(field.name()));
    }

    private String unknown(ImposedLine line) {
        if (pdf.fields().isEmpty()) {
            return "ce PDF n’a pas de champ : donnez « page: », « x: », « y: », « largeur: » et « hauteur: », en millimètres.";
        }
        String last = line.field()
                .replaceFirst("^.*\\.", "")
                .replaceFirst("\\[\\d+]$", "")
                .toLowerCase();
        List<String> names = pdf.fields().stream().map(AcroField::name).toList();
        List<String> near =
                names.stream().filter(name -> name.toLowerCase().contains(last)).toList();
        return "le PDF n’a pas de champ « %s ». Possibles : %s."
                .formatted(
                        line.field(),
                        Stream.concat(
                                        (near.isEmpty() ? names : near).stream().limit(MOST_NAMED),
                                        Stream.of("…").filter(more -> names.size() > MOST_NAMED))
                                .collect(Collectors.joining(", ")));
    }

    private void tellIf(boolean wrong, String place, String remedy) {
        if (wrong) {
            file.tell(place, remedy);
        }
    }
}
