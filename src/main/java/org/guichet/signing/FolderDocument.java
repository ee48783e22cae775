package org.guichet.signing;

import static org.guichet.pdf.Block.heading;
import static org.guichet.pdf.Block.paragraph;
import static org.guichet.pdf.Block.signature;

import java.time.Instant;
import java.util.List;
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

/** The list on top of the folder: each letter in its order, a box for « signée », room for why it is not. */
record FolderDocument(Commune commune, long number, Agent signatory, List<Entry> entries, Instant printedAt) {

    /**
     * @param state "" where it is still to sign
     * @param pages 0 where the reader may not see the letter
     */
    record Entry(
            int place,
            String number,
            String addressee,
            String subject,
            String reference,
            int pages,
            FolderState state) {}

    /** What is known already. */
    enum FolderState {
        TO_SIGN("☐", "☐"),
        SIGNED("☒", "☐"),
        REFUSED("☐", "☒ refusée");

        private final String signed;
        private final String refused;

        FolderState(String signed, String refused) {
            this.signed = signed;
            this.refused = refused;
        }
    }

    String title() {
        return "Parapheur n° %d de %s".formatted(number, signatory.fullName());
    }

    byte[] pdf() {
        try (Sheet sheet = new Sheet(Paper.A4_LANDSCAPE, Margins.all(15), title(), printedAt)) {
            sheet.footer((page, pages) -> "%s – %s, imprimé le %s à %s – page %d / %d"
                    .formatted(commune.title(), title(), French.date(printedAt), French.time(printedAt), page, pages));
            sheet.flow(List.of(heading(1, title()), paragraph(whereAndWhen()), paragraph(count())), TextStyle.BODY);
            sheet.flow(List.of(table()), TextStyle.COMPACT);
            sheet.flow(
                    List.of(
                            paragraph(
                                    "Cochez « signée », ou « refusée » en disant pourquoi : qui a préparé la lettre le lira."),
                            signature("Le .... / .... / ........, " + signatory.capacity, signatory.fullName())),
                    TextStyle.BODY);
            return sheet.toBytes();
        }
    }

    private String whereAndWhen() {
        return "%s, le %s. À signer par %s, %s."
                .formatted(commune.name, French.date(printedAt), signatory.fullName(), signatory.capacity);
    }

    private String count() {
        int pages = entries.stream().mapToInt(Entry::pages).sum();
        long discreet = entries.stream().filter(entry -> entry.pages == 0).count();
        String kept = discreet == 0
                ? ""
                : " %d lettre%s d’un dossier discret, à joindre par le service qui le suit."
                        .formatted(discreet, discreet > 1 ? "s" : "");
        return "%d lettre%s, %d page%s.%s"
                .formatted(entries.size(), entries.size() > 1 ? "s" : "", pages, pages > 1 ? "s" : "", kept);
    }

    private Block table() {
        return new Block.Grid(
                List.of(
                        Column.fixed("N°", 10).right(),
                        Column.fixed("Départ", 26),
                        Column.share("Destinataire", 3),
                        Column.share("Objet", 4),
                        Column.fixed("Dossier", 31),
                        Column.fixed("Pages", 14).right(),
                        Column.fixed("Signée", 16).centred(),
                        Column.share("Refusée, remarque", 3)),
                entries.stream().map(FolderDocument::row).toList());
    }

    private static Row row(Entry entry) {
        return Row.of(
                Integer.toString(entry.place),
                entry.number,
                entry.addressee,
                entry.subject,
                entry.reference,
                entry.pages == 0 ? "" : Integer.toString(entry.pages),
                entry.state.signed,
                entry.state.refused);
    }
}
