package org.guichet.consultations;

import static org.guichet.pdf.Block.heading;
import static org.guichet.pdf.Block.paragraph;
import static org.guichet.pdf.Block.signature;
import static org.guichet.pdf.Block.together;

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
import org.guichet.pdf.Span;
import org.guichet.pdf.TextStyle;
import org.guichet.web.French;

/** A register for the inquiry commissioner: every observation in full, in the order of its number, and room to close it. */
record RegisterDocument(
        Commune commune,
        Consultation consultation,
        List<ConsultationClosing> closings,
        List<ObservationLine> lines,
        Instant printedAt) {

    private static final String COMMISSIONER = "commissaire enquêteur";
    private static final String CLOSED_ON = "Registre clos le …………………………………………";

    byte[] pdf() {
        try (Sheet sheet = new Sheet(Paper.A4, Margins.all(15), title(), printedAt)) {
            sheet.header((page, pages) -> title());
            sheet.footer((page, pages) -> "%s – imprimé le %s à %s – page %d / %d"
                    .formatted(commune.title(), French.date(printedAt), French.time(printedAt), page, pages));
            sheet.flow(announcement(), TextStyle.BODY);
            if (!lines.isEmpty()) {
                sheet.flow(List.of(table()), TextStyle.COMPACT);
            }
            sheet.flow(List.of(together(paragraph(count()), paragraph(closing()), hand())), TextStyle.BODY);
            return sheet.toBytes();
        }
    }

    private String title() {
        return "Registre d’observations : " + consultation.name;
    }

    private List<Block> announcement() {
        List<Block> blocks = new ArrayList<>(List.of(
                heading(1, French.spaced(title())),
                paragraph(commune.title()),
                paragraph(consultation.object),
                paragraph("Ouvert du %s au %s.".formatted(consultation.opening(), consultation.closing()))));
        closings.stream()
                .filter(closing -> !closing.reason.isEmpty())
                .forEach(closing ->
                        blocks.add(paragraph("Prolongé jusqu’au %s. %s".formatted(closing.words(), closing.reason))));
        if (hasCommissioner()) {
            blocks.add(paragraph(French.spaced("Commissaire enquêteur : " + consultation.commissioner)));
        }
        blocks.add(paragraph(French.spaced("Lieu du registre : " + consultation.place)));
        return blocks;
    }

    private Block table() {
        List<Column> columns = List.of(
                Column.fixed("N°", 13).right(),
                Column.fixed("Reçue", 32),
                Column.fixed("Nom", 35),
                Column.share("Observation", 1));
        return new Block.Table(
                columns, lines.stream().map(RegisterDocument::row).toList());
    }

    private static Row row(ObservationLine line) {
        List<Span> words = new ArrayList<>();
        line.marks().forEach(mark -> words.add(Span.bold(mark + "\n")));
        words.add(Span.of(line.words()));
        if (!line.details().isEmpty()) {
            words.add(Span.italic("\n" + line.details()));
        }
        return new Row(List.of(
                List.of(Span.of(line.number())),
                List.of(Span.of("%s, %s\n%s".formatted(line.day(), line.time(), line.channel()))),
                List.of(Span.of(line.name())),
                words));
    }

    private String count() {
        if (lines.isEmpty()) {
            return "Aucune observation.";
        }
        long late = lines.stream().filter(ObservationLine::late).count();
        return "%s observation%s, du n° 1 au n° %s, dont %s hors délai."
                .formatted(
                        French.number(lines.size()),
                        lines.size() > 1 ? "s" : "",
                        lines.get(lines.size() - 1).number(),
                        late == 0 ? "aucune" : French.number(late));
    }

    private String closing() {
        return CLOSED_ON + (hasCommissioner() ? " par le " + COMMISSIONER + "." : ".");
    }

    private Block hand() {
        return hasCommissioner()
                ? signature("Le " + COMMISSIONER, consultation.commissioner)
                : signature("Pour la mairie", "");
    }

    private boolean hasCommissioner() {
        return !consultation.commissioner.isEmpty();
    }
}
