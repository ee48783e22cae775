package org.guichet.choices;

import static org.guichet.pdf.Block.heading;
import static org.guichet.pdf.Block.paragraph;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.guichet.choices.ListQuery.Order;
import org.guichet.commune.Commune;
import org.guichet.pdf.Block;
import org.guichet.pdf.Column;
import org.guichet.pdf.Margins;
import org.guichet.pdf.Paper;
import org.guichet.pdf.Row;
import org.guichet.pdf.Sheet;
import org.guichet.pdf.TextStyle;
import org.guichet.residents.Resident;
import org.guichet.web.French;

/** The people of each list with a box to tick: handed to the school, or carried along the streets with the letters. */
record ListPaper(Commune commune, String title, List<StandingChoice> people, Order order, Instant printedAt) {

    private static final double MARK = 16;
    private static final double SINCE = 28;

    byte[] pdf() {
        try (Sheet sheet = new Sheet(Paper.A4, Margins.all(15), title, printedAt)) {
            sheet.header((page, pages) -> "Imprimé le %s à %s – données personnelles, à détruire après usage"
                    .formatted(French.date(printedAt), French.time(printedAt)));
            sheet.footer((page, pages) -> "%s – page %d / %d".formatted(commune.title(), page, pages));
            sheet.flow(List.of(heading(1, title), paragraph(scope())), TextStyle.BODY);
            lists().forEach((list, persons) -> {
                sheet.flow(List.of(heading(2, "%s : %s".formatted(list, count(persons.size())))), TextStyle.BODY);
                sheet.flow(List.of(table(persons)), TextStyle.COMPACT);
            });
            if (people.isEmpty()) {
                sheet.flow(List.of(paragraph("Personne n’est sur cette liste.")), TextStyle.BODY);
            }
            return sheet.toBytes();
        }
    }

    private String scope() {
        return "%s, le %s, %s. Données personnelles : à détruire après usage."
                .formatted(
                        commune.title(),
                        French.date(printedAt),
                        order == Order.STREET ? "dans l’ordre des rues" : "dans l’ordre des noms");
    }

    private Map<String, List<StandingChoice>> lists() {
        Map<String, List<StandingChoice>> byPlainName = people.stream()
                .collect(Collectors.groupingBy(choice -> choice.plainList, LinkedHashMap::new, Collectors.toList()));
        Map<String, List<StandingChoice>> lists = new LinkedHashMap<>();
        byPlainName.values().forEach(persons -> lists.put(persons.get(0).list, persons));
        return lists;
    }

    private Block table(List<StandingChoice> persons) {
        Column name = Column.share("Nom", 4);
        Column address = Column.share("Adresse", 5);
        Column since = Column.fixed("Depuis", SINCE);
        Column mark = Column.fixed("Fait", MARK).centred();
        return new Block.Table(
                order == Order.STREET ? List.of(address, name, since, mark) : List.of(name, address, since, mark),
                persons.stream().map(this::row).toList());
    }

    private Row row(StandingChoice choice) {
        Resident resident = choice.resident;
        String name = order == Order.STREET ? resident.fullName() : resident.listName();
        String since = French.shortDate(choice.since);
        return order == Order.STREET
                ? Row.of(address(resident), name, since, "☐")
                : Row.of(name, address(resident), since, "☐");
    }

    private static String address(Resident resident) {
        if (resident.address != null) {
            return resident.address.brief();
        }
        return resident.noFixedAddress ? "au guichet" : "adresse inconnue";
    }

    private static String count(int people) {
        return "%s personne%s".formatted(French.number(people), people > 1 ? "s" : "");
    }
}
