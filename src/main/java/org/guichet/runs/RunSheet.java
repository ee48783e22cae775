package org.guichet.runs;

import static org.guichet.pdf.Block.heading;
import static org.guichet.pdf.Block.paragraph;
import static org.guichet.pdf.Block.signature;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.guichet.commune.Commune;
import org.guichet.pdf.Block;
import org.guichet.pdf.Column;
import org.guichet.pdf.Margins;
import org.guichet.pdf.Paper;
import org.guichet.pdf.Row;
import org.guichet.pdf.Sheet;
import org.guichet.pdf.TextStyle;
import org.guichet.web.French;

/** The run on paper (bordereau): every letter, for the post office and for the file, and what was set aside. */
record RunSheet(
        Commune commune,
        PrintRun run,
        RunTotals totals,
        List<RunLetter> letters,
        List<RunLetter> aside,
        Instant printedAt) {

    byte[] pdf() {
        try (Sheet sheet = new Sheet(Paper.A4_LANDSCAPE, Margins.all(15), title(), printedAt)) {
            sheet.footer((page, pages) -> "%s – %s – imprimé le %s à %s – page %d / %d"
                    .formatted(title(), commune.title(), French.date(printedAt), French.time(printedAt), page, pages));
            sheet.flow(
                    List.of(
                            heading(1, title()),
                            paragraph("%s, préparé le %s à %s par %s. %s."
                                    .formatted(
                                            commune.title(),
                                            French.date(run.at),
                                            French.time(run.at),
                                            run.agent.fullName(),
                                            run.state == PrintRun.State.PRINTED
                                                    ? "Imprimé le " + French.date(run.printedAt)
                                                    : "Pas encore dit imprimé"))),
                    TextStyle.BODY);
            sheet.flow(List.of(totalsTable()), TextStyle.COMPACT);
            sheet.flow(List.of(heading(2, "Lettres, dans l’ordre du paquet")), TextStyle.BODY);
            sheet.flow(List.of(lettersTable()), TextStyle.COMPACT);
            sheet.flow(end(), TextStyle.BODY);
            return sheet.toBytes();
        }
    }

    private String title() {
        return "Bordereau du tirage n° " + run.id;
    }

    private Block totalsTable() {
        List<Row> rows = new ArrayList<>(totals.groups().stream()
                .map(group -> Row.of(
                        group.nature().label,
                        group.department(),
                        French.number(group.letters()),
                        French.number(group.pages()),
                        French.number(group.sheets())))
                .toList());
        rows.add(Row.bold(
                "Total",
                French.counted(totals.envelopes(), "enveloppe"),
                French.number(totals.letters()),
                French.number(totals.pages()),
                French.number(totals.sheets())));
        return new Block.Table(
                List.of(
                        Column.share("Envoi", 2),
                        Column.share("Service", 3),
                        Column.fixed("Lettres", 24).right(),
                        Column.fixed("Pages", 24).right(),
                        Column.fixed("Feuilles", 24).right()),
                rows);
    }

    private Block lettersTable() {
        return new Block.Table(
                List.of(
                        Column.fixed("Ordre", 16).right(),
                        Column.fixed("Départ n°", 28),
                        Column.share("Destinataire", 3),
                        Column.share("Objet", 4),
                        Column.share("Service", 2),
                        Column.fixed("Envoi", 34),
                        Column.fixed("Dossier", 32),
                        Column.fixed("Pages", 15).right()),
                letters.stream().map(RunSheet::row).toList());
    }

    private static Row row(RunLetter one) {
        return Row.of(
                French.number(one.position),
                one.entry.label(),
                one.correspondent,
                one.letter.subject,
                one.letter.dossier.department.name,
                one.nature.label + (one.state == RunLetter.State.BROKEN ? " – pas imprimée" : ""),
                one.letter.dossier.number().grouped(),
                Integer.toString(one.pages));
    }

    private List<Block> end() {
        List<Block> end = new ArrayList<>();
        if (!aside.isEmpty()) {
            end.add(heading(2, "Mises de côté, sans numéro"));
            end.add(new Block.Table(
                    List.of(Column.fixed("Dossier", 40), Column.share("Objet", 2), Column.share("Pourquoi", 3)),
                    aside.stream()
                            .map(one -> Row.of(one.letter.dossier.number().grouped(), one.letter.subject, one.reason))
                            .toList()));
        }
        end.add(signature("Remis à la poste le", ""));
        return end;
    }
}
