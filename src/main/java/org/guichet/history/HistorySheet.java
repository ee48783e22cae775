package org.guichet.history;

import static org.guichet.pdf.Block.heading;
import static org.guichet.pdf.Block.paragraph;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

/**
 * A person's contacts on paper, the latest first.
 *
 * @param hidden what is said of those that are not shown; "" where all are
 */
record HistorySheet(
        Commune commune,
        Resident resident,
        Optional<Kind> kind,
        List<Contact> contacts,
        String hidden,
        Instant printedAt) {

    byte[] pdf() {
        try (Sheet sheet = new Sheet(Paper.A4, Margins.all(15), title(), printedAt)) {
            sheet.header((page, pages) -> "Imprimé le %s à %s – données personnelles, à détruire après usage"
                    .formatted(French.date(printedAt), French.time(printedAt)));
            sheet.footer((page, pages) -> "%s – page %d / %d".formatted(commune.title(), page, pages));
            sheet.flow(List.of(heading(1, title()), paragraph(whose()), paragraph(count())), TextStyle.BODY);
            if (!contacts.isEmpty()) {
                sheet.flow(List.of(table()), TextStyle.COMPACT);
            }
            return sheet.toBytes();
        }
    }

    private String title() {
        return "Contacts avec la mairie";
    }

    private String whose() {
        return "%s, %s.\nImprimé le %s à %s : données personnelles, à détruire après usage."
                .formatted(resident.fullName(), resident.distinction(), French.date(printedAt), French.time(printedAt));
    }

    private String count() {
        String shown = contacts.isEmpty()
                ? "Aucun contact."
                : "%s contact%s, du plus récent au plus ancien."
                        .formatted(French.number(contacts.size()), contacts.size() > 1 ? "s" : "");
        String only = kind.map(one -> one.plural + " seulement. ").orElse("");
        return (only + shown + " " + hidden).strip();
    }

    private Block table() {
        return new Block.Table(
                List.of(
                        Column.fixed("Le", 22),
                        Column.fixed("Contact", 27),
                        Column.share("Ce qui s’est passé", 1),
                        Column.fixed("N° de registre", 25),
                        Column.fixed("Dossier", 30)),
                contacts.stream().map(HistorySheet::row).toList());
    }

    private static Row row(Contact contact) {
        return Row.of(
                French.shortDate(contact.at),
                contact.kind.label,
                contact.sentence(),
                contact.number,
                contact.reference());
    }
}
