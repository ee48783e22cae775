package org.guichet.opening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guichet.cases.RegisterNumber;
import org.guichet.commune.Commune;
import org.guichet.mail.Direction;
import org.guichet.mail.MailEntry;
import org.guichet.stationery.Label;
import org.guichet.stationery.LabelSheet;
import org.guichet.stationery.Labels;
import org.guichet.web.Form;
import org.guichet.web.French;
import org.guichet.web.Refusal;

/** The numbers of letters that came, in bars, to stick on their sheets. They say nothing of who wrote or why. */
record ArrivalLabels(LabelSheet format, int first, List<MailEntry> letters, Commune commune) {

    /** From one number to another where they are given, of a whole day otherwise. */
    static ArrivalLabels read(Form form, LocalDate today, Commune commune) {
        LabelSheet format = LabelSheet.of(form.value("format"))
                .orElseThrow(() -> new Refusal("format", "Choisissez le format des étiquettes dans la liste."));
        if (!form.value("first").matches("\\d{0,3}")) {
            throw new Refusal("first", "Indiquez en chiffres la première étiquette libre de la planche.");
        }
        int first = form.isEmpty("first") ? 1 : Integer.parseInt(form.value("first"));
        boolean numbers = !form.isEmpty("du") || !form.isEmpty("au");
        List<MailEntry> letters = numbers ? numbered(form, today.getYear()) : ofDay(form, today);
        if (letters.isEmpty()) {
            throw new Refusal("Aucun courrier arrivé n’a ces numéros, ou n’a été ouvert ce jour-là.");
        }
        return new ArrivalLabels(format, first, letters, commune);
    }

    private static List<MailEntry> ofDay(Form form, LocalDate today) {
        LocalDate day = form.isEmpty("jour")
                ? today
                : form.date("jour")
                        .orElseThrow(() -> new Refusal("jour", "Cette date n’est pas lisible. Exemple : 23/11/2026."));
        return MailEntry.list(
                "from MailEntry m where m.direction = ARRIVAL and m.enteredAt >= :from and m.enteredAt < :until and m.corrects is null order by m.year, m.number",
                Pile.between(day));
    }

    private static List<MailEntry> numbered(Form form, int thisYear) {
        RegisterNumber from = number(form, "du", thisYear)
                .or(() -> number(form, "au", thisYear))
                .orElseThrow();
        RegisterNumber to = number(form, "au", from.year()).orElse(from);
        if (from.year() != to.year() || from.number() > to.number()) {
            throw new Refusal(
                    "au", "Le dernier numéro vient avant le premier, ou d’une autre année : vérifiez les deux.");
        }
        return MailEntry.list(
                "direction = ?1 and year = ?2 and number between ?3 and ?4 and corrects is null order by number",
                Direction.ARRIVAL,
                from.year(),
                from.number(),
                to.number());
    }

    private static Optional<RegisterNumber> number(Form form, String field, int year) {
        if (form.isEmpty(field)) {
            return Optional.empty();
        }
        return Optional.of(RegisterNumber.parse(form.value(field), year)
                .orElseThrow(() -> new Refusal(
                        field, "« %s » n’est pas un numéro d’arrivée. Exemple : 1204.".formatted(form.line(field)))));
    }

    /** The smallest labels have room for the number alone. */
    byte[] pdf(Instant printedAt) {
        Labels whole = labels(true);
        Labels fitting = whole.misfits().isEmpty() ? whole : labels(false);
        return fitting.pdf("Étiquettes du courrier arrivé", printedAt);
    }

    private Labels labels(boolean dated) {
        return new Labels(
                format,
                first,
                letters.stream().map(letter -> label(letter, dated)).toList());
    }

    private Label label(MailEntry letter, boolean dated) {
        String code = letter.registerNumber().arrivalCode();
        String number = "Arrivée n° " + letter.label();
        return dated
                ? Label.code(code, number, "%s, le %s".formatted(commune.title(), French.shortDate(letter.dated)))
                : Label.code(code, number);
    }
}
