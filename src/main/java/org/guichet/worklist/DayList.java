package org.guichet.worklist;

import static org.guichet.pdf.Block.heading;
import static org.guichet.pdf.Block.paragraph;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.guichet.accounts.Department;
import org.guichet.callbacks.CallLine;
import org.guichet.cases.WorkLine;
import org.guichet.commune.Commune;
import org.guichet.letters.Letter;
import org.guichet.pdf.Block;
import org.guichet.pdf.Column;
import org.guichet.pdf.Margins;
import org.guichet.pdf.Paper;
import org.guichet.pdf.Row;
import org.guichet.pdf.Sheet;
import org.guichet.pdf.TextStyle;
import org.guichet.web.French;
import org.guichet.web.Paging;

/** What presses today, with boxes to tick: calls, what is late or due this week, letters to sign, post and hand over. */
record DayList(Commune commune, String whose, List<Part> parts, Instant printedAt) {

    /**
     * @param total all that the tray holds; those that no longer fit are counted at its foot
     */
    record Part(Tray tray, long total, List<Row> rows) {}

    private static final String TITLE = "À faire";
    private static final int MOST = 30;
    private static final int SIDES = 2;
    private static final List<Tray> TODAY = List.of(
            Tray.CALLS,
            Tray.LATE,
            Tray.SOON,
            Tray.TO_ACKNOWLEDGE,
            Tray.ITEMS_LATE,
            Tray.TO_REDO,
            Tray.TO_SIGN,
            Tray.TO_POST,
            Tray.TO_HAND_OVER);

    static DayList of(Scope scope, Commune commune, Instant at) {
        Worklist worklist = new Worklist(scope);
        List<Tray> open = Tray.inOrder(scope.agent());
        List<Part> parts = new ArrayList<>();
        for (Tray tray : TODAY) {
            long total = open.contains(tray) ? worklist.count(tray) : 0;
            if (total > 0) {
                parts.add(new Part(tray, total, rows(worklist, tray, Paging.first(MOST, total))));
            }
        }
        String place = Department.byId(scope.department()).map(one -> one.name).orElse("toute la mairie");
        return new DayList(commune, scope.mine() ? scope.agent().fullName() : place, parts, at);
    }

    private static List<Row> rows(Worklist worklist, Tray tray, Paging paging) {
        if (tray.holdsCalls()) {
            return worklist.calls(paging).stream().map(DayList::row).toList();
        }
        return tray.holdsLetters()
                ? worklist.letters(tray, paging).stream().map(DayList::row).toList()
                : worklist.cases(tray, paging).stream().map(DayList::row).toList();
    }

    /** As many lines of each tray as one sheet of paper holds. */
    byte[] pdf() {
        for (int most = MOST; ; most = most * 4 / 5) {
            try (Sheet sheet = drawn(most)) {
                if (sheet.page() <= SIDES || most == 1) {
                    return sheet.toBytes();
                }
            }
        }
    }

    private Sheet drawn(int most) {
        Sheet sheet = new Sheet(Paper.A4, Margins.all(15), TITLE, printedAt);
        sheet.footer(
                (page, pages) -> "%s – imprimé le %s à %s – données personnelles, à détruire après usage – page %d / %d"
                        .formatted(commune.title(), French.date(printedAt), French.time(printedAt), page, pages));
        sheet.flow(List.of(heading(1, "%s le %s, %s".formatted(TITLE, French.date(printedAt), whose))), TextStyle.BODY);
        if (parts.isEmpty()) {
            sheet.flow(List.of(paragraph("Rien ne presse aujourd’hui.")), TextStyle.BODY);
        }
        parts.forEach(part -> sheet.flow(blocks(part, most), TextStyle.COMPACT));
        return sheet;
    }

    private static List<Block> blocks(Part part, int most) {
        List<Row> rows = part.rows.subList(0, Math.min(most, part.rows.size()));
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading(2, "%s : %s".formatted(part.tray.label, French.number(part.total))));
        blocks.add(new Block.Table(
                List.of(
                        Column.fixed("Fait", 10).centred(),
                        Column.fixed("Dossier", 29),
                        Column.share("Qui", 4),
                        Column.share("Quoi", 5),
                        Column.fixed("Quand", 48)),
                rows));
        long more = part.total - rows.size();
        if (more > 0) {
            blocks.add(paragraph("Et %s de plus, à l’écran ou auprès de l’accueil.".formatted(French.number(more))));
        }
        return blocks;
    }

    private static Row row(CallLine line) {
        var call = line.callback();
        String about = call.hours().isEmpty() ? call.about : "%s (%s)".formatted(call.about, call.hours());
        return Row.of(
                "☐",
                call.dossier == null ? "" : call.dossier.number().grouped(),
                call.who() + ", " + call.phoneNumber().spoken(),
                about,
                line.when());
    }

    private static Row row(WorkLine line) {
        var dossier = line.dossier();
        String due = dossier.dueOn == null ? "" : French.shortDate(dossier.dueOn) + ", ";
        return Row.of(
                "☐",
                dossier.number().grouped(),
                dossier.who(),
                dossier.procedure().title(),
                due + line.due().words());
    }

    private static Row row(Letter letter) {
        return Row.of(
                "☐",
                letter.dossier.number().grouped(),
                letter.dossier.who(),
                letter.subject,
                "départ n° " + letter.departure);
    }
}
