package org.guichet.safeguard;

import static org.guichet.pdf.Block.heading;
import static org.guichet.pdf.Block.paragraph;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guichet.commune.Commune;
import org.guichet.contact.Doorway;
import org.guichet.pdf.Block;
import org.guichet.pdf.Column;
import org.guichet.pdf.Margins;
import org.guichet.pdf.Paper;
import org.guichet.pdf.Row;
import org.guichet.pdf.Sheet;
import org.guichet.pdf.Span;
import org.guichet.pdf.TextStyle;
import org.guichet.residents.Resident;
import org.guichet.web.French;

/**
 * The register as it is carried from door to door, by torchlight if need be: large type, a street after the other, a person
 * never over two pages, boxes to tick with the time.
 *
 * @param copy the prefect's request this is the copy for; nothing for the town hall's own
 */
record RegisterPaper(
        Commune commune, List<Inscription> people, Optional<Communication> copy, LocalDate today, Instant printedAt) {

    private static final String TITLE = "Registre des personnes vulnérables";
    private static final TextStyle LARGE = new TextStyle(13.5, 18, 6, 1.15);
    private static final double TICKS = 62;
    private static final String TO_TICK =
            "☐ joint, à _____ h _____\n\n☐ visité, à _____ h _____\n\n☐ à revoir, à _____ h _____";

    byte[] pdf() {
        try (Sheet sheet = new Sheet(Paper.A4, Margins.all(15), TITLE, printedAt)) {
            sheet.header((page, pages) ->
                    "CONFIDENTIEL – imprimé le %s à %s".formatted(French.date(printedAt), French.time(printedAt)));
            sheet.footer((page, pages) -> "Confidentiel – %s – page %d / %d".formatted(TITLE, page, pages));
            sheet.flow(head(), LARGE);
            streets().forEach(street -> sheet.flow(street(street), LARGE));
            sheet.flow(List.of(paragraph(count())), LARGE);
            return sheet.toBytes();
        }
    }

    private List<Block> head() {
        List<Block> head = new ArrayList<>();
        head.add(paragraph(Span.bold("CONFIDENTIEL")));
        head.add(heading(1, TITLE));
        head.add(paragraph(
                "%s, état au %s à %s.".formatted(commune.title(), French.date(printedAt), French.time(printedAt))));
        head.add(paragraph(copy.map(RegisterPaper::purpose)
                .orElse(
                        "Ces pages ne servent qu’à porter secours. Gardez-les sur vous, rapportez-les à la mairie, ne les "
                                + "laissez voir à personne d’autre (CASF, articles L121-6-1 et R121-2 à R121-12).")));
        return head;
    }

    private static String purpose(Communication copy) {
        return "Copie pour le préfet, à sa demande du %s, présentée par %s%s (CASF, article L121-6-1)."
                .formatted(
                        French.date(copy.askedOn),
                        copy.author,
                        copy.reference.isEmpty() ? "" : ", référence " + copy.reference);
    }

    /** People of one street together. */
    private List<List<Inscription>> streets() {
        List<List<Inscription>> streets = new ArrayList<>();
        Doorway last = null;
        for (Inscription person : people) {
            Doorway door = Register.door(person);
            if (last == null || !last.sameStreet(door)) {
                streets.add(new ArrayList<>());
            }
            streets.get(streets.size() - 1).add(person);
            last = door;
        }
        return streets;
    }

    private List<Block> street(List<Inscription> neighbours) {
        String street = Register.door(neighbours.get(0)).street();
        List<Column> columns = copy.isPresent()
                ? List.of(Column.share("Personne", 1))
                : List.of(Column.share("Personne", 1), Column.fixed("En cas d’alerte", TICKS));
        List<Row> rows = neighbours.stream().map(this::row).toList();
        return List.of(heading(2, street.isEmpty() ? "Sans adresse connue" : street), new Block.Table(columns, rows));
    }

    private Row row(Inscription person) {
        return new Row(copy.isPresent() ? List.of(words(person)) : List.of(words(person), List.of(Span.of(TO_TICK))));
    }

    private List<Span> words(Inscription person) {
        Resident resident = person.resident;
        String number = Register.door(person).label();
        List<String> lines = new ArrayList<>();
        if (resident.birthDate != null) {
            lines.add("Date de naissance : " + French.date(resident.birthDate));
        }
        lines.add(
                resident.address != null
                        ? String.join("\n", resident.address.lines())
                        : resident.noFixedAddress ? "Sans adresse fixe" : "Adresse inconnue");
        lines.add("Tél. : " + unbroken(resident.telephone()));
        if (!person.contacts.isEmpty()) {
            lines.add(person.contacts.stream()
                    .map(contact -> "À appeler : " + unbroken(contact.brief()))
                    .collect(Collectors.joining("\n")));
        }
        if (!person.needs.isEmpty()) {
            lines.add("À savoir : " + person.needs);
        }
        return List.of(
                Span.bold((number.isEmpty() ? "" : number + " – ") + resident.fullName() + "\n"),
                Span.of(String.join("\n", lines)));
    }

    /** A number broken over two lines is dialled wrong. */
    private static String unbroken(String words) {
        return words.replaceAll("(?<=\\d) (?=\\d)", "\u00a0");
    }

    private String count() {
        if (people.isEmpty()) {
            return "Aucune personne n’est inscrite.";
        }
        long late = people.stream().filter(person -> person.toConfirm(today)).count();
        return "%s personne%s au registre%s."
                .formatted(
                        French.number(people.size()),
                        people.size() > 1 ? "s" : "",
                        late == 0 ? "" : ", dont %s à confirmer".formatted(French.number(late)));
    }
}
