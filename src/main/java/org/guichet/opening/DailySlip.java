package org.guichet.opening;

import static org.guichet.pdf.Block.beside;
import static org.guichet.pdf.Block.heading;
import static org.guichet.pdf.Block.paragraph;
import static org.guichet.pdf.Block.together;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.guichet.accounts.Agent;
import org.guichet.commune.Commune;
import org.guichet.pdf.Block;
import org.guichet.pdf.Column;
import org.guichet.pdf.Margins;
import org.guichet.pdf.Paper;
import org.guichet.pdf.Row;
import org.guichet.pdf.Sheet;
import org.guichet.pdf.TextStyle;
import org.guichet.web.French;

/**
 * What each department gets on a day, to go with the pile and come back signed: a page or more for each.
 *
 * @param departments by name, its letters in the order of their numbers
 */
record DailySlip(Commune commune, LocalDate day, Map<String, List<IncomingLine>> departments, Instant printedAt) {

    /** Room to sign, in millimetres. */
    private static final double HAND = 22;

    /** Sheets that went to a department that day and to no other place since, on that day: a letter sent on is on one slip. */
    private static final String WENT =
            "from SheetMove v join fetch v.incoming i join fetch i.entry m join fetch i.department left join fetch m.dossier c"
                    + " join fetch v.department d where v.place = DEPARTMENT and v.at >= :from and v.at < :until"
                    + " and not exists (select 1 from SheetMove n where n.incoming = v.incoming and n.id > v.id and n.at < :until)"
                    + " and (:department = 0L or d.id = :department) order by d.name, m.year, m.number";

    /** @param department its key, or 0 for all */
    static DailySlip of(LocalDate day, long department, Agent agent, Commune commune, Instant at) {
        List<SheetMove> moves = SheetMove.list(WENT, Pile.between(day).and("department", department));
        return new DailySlip(
                commune,
                day,
                moves.stream()
                        .collect(Collectors.groupingBy(
                                move -> move.department.name,
                                LinkedHashMap::new,
                                Collectors.mapping(
                                        move -> IncomingLine.of(move.incoming, agent), Collectors.toList()))),
                at);
    }

    byte[] pdf() {
        String title = "Bordereau du courrier du " + French.day(day);
        try (Sheet sheet = new Sheet(Paper.A4_LANDSCAPE, Margins.all(15), title, printedAt)) {
            if (departments.isEmpty()) {
                sheet.flow(
                        List.of(heading(1, title), paragraph("Aucun courrier n’est allé à un service ce jour-là.")),
                        TextStyle.BODY);
            }
            boolean begun = false;
            for (var one : departments.entrySet()) {
                if (begun) {
                    sheet.section();
                }
                begun = true;
                draw(sheet, title, one.getKey(), one.getValue());
            }
            return sheet.toBytes();
        }
    }

    private void draw(Sheet sheet, String title, String department, List<IncomingLine> letters) {
        sheet.header((page, pages) -> "%s – %s".formatted(title, department));
        sheet.footer((page, pages) -> "%s – %s – imprimé le %s à %s – page %d / %d"
                .formatted(commune.title(), department, French.date(printedAt), French.time(printedAt), page, pages));
        sheet.flow(List.of(heading(1, department), paragraph(title + ". " + count(letters))), TextStyle.BODY);
        sheet.flow(List.of(table(letters)), TextStyle.COMPACT);
        sheet.flow(
                List.of(together(beside(
                        signed("Remis par (nom, heure, signature)"),
                        signed("Reçu pour le service par (nom, heure, signature)")))),
                TextStyle.BODY);
    }

    private static Block signed(String who) {
        return new Block.Signature(who, "", 0, HAND);
    }

    private static String count(List<IncomingLine> letters) {
        long precious =
                letters.stream().filter(letter -> !letter.precious().isEmpty()).count();
        String all = "%s courrier%s".formatted(French.number(letters.size()), letters.size() > 1 ? "s" : "");
        return precious == 0
                ? all + "."
                : "%s, dont %s avec un chèque ou un original.".formatted(all, French.number(precious));
    }

    private static Block table(List<IncomingLine> letters) {
        return new Block.Table(
                List.of(
                        Column.fixed("Arrivée n°", 24),
                        Column.share("Expéditeur", 3),
                        Column.share("Objet", 4),
                        Column.fixed("Nature", 30),
                        Column.share("Pièces jointes", 3),
                        Column.fixed("Chèque, original", 26),
                        Column.fixed("Dossier", 30),
                        Column.fixed("Reçu", 12).centred()),
                letters.stream().map(DailySlip::row).toList());
    }

    private static Row row(IncomingLine letter) {
        return Row.of(
                letter.number(),
                letter.sender(),
                letter.subject(),
                letter.nature(),
                letter.enclosures(),
                letter.precious(),
                letter.reference(),
                "☐");
    }
}
