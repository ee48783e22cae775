package org.guichet.mandates;

import static org.guichet.pdf.Block.beside;
import static org.guichet.pdf.Block.bullets;
import static org.guichet.pdf.Block.heading;
import static org.guichet.pdf.Block.paragraph;
import static org.guichet.pdf.Block.space;
import static org.guichet.pdf.Block.together;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.guichet.commune.Commune;
import org.guichet.pdf.Block;
import org.guichet.pdf.Margins;
import org.guichet.pdf.Paper;
import org.guichet.pdf.Sheet;
import org.guichet.pdf.Span;
import org.guichet.pdf.TextStyle;
import org.guichet.pdf.Tick;
import org.guichet.residents.Resident;
import org.guichet.web.French;

/**
 * The paper that the person and whoever acts for them sign (Code civil, art. 1984 and 1985).
 *
 * @param titles the procedures it allows, in words
 */
record MandateDocument(Mandate mandate, List<String> titles, Commune commune, Instant printedAt) {

    byte[] pdf() {
        boolean large = mandate.resident.wishes.largePrint();
        TextStyle text = large ? TextStyle.LARGE_PRINT : TextStyle.BODY;
        TextStyle edges = large ? TextStyle.LARGE_PRINT : TextStyle.SMALL;
        try (Sheet sheet = new Sheet(Paper.A4, large ? Margins.largePrint(20) : Margins.all(20), "Mandat", printedAt)) {
            sheet.footer((page, pages) -> "%s – page %d / %d".formatted(commune.title(), page, pages), edges);
            sheet.flow(body(large), text);
            return sheet.toBytes();
        }
    }

    private List<Block> body(boolean large) {
        List<Block> body = new ArrayList<>();
        body.add(heading(1, "Mandat"));
        body.add(paragraph(
                Span.of(soussigne() + " "),
                Span.bold(mandate.resident.fullName()),
                Span.of(about(mandate.resident) + ", donne mandat à "),
                Span.bold(mandate.helper.fullName()),
                Span.of("%s, %s, pour accomplir en mon nom, auprès de la %s :"
                        .formatted(
                                about(mandate.helper),
                                mandate.capacity.of(mandate.helper.title),
                                commune.title().replaceFirst("^M", "m")))));
        body.add(bullets(titles.toArray(String[]::new)));
        body.add(paragraph(lasts()));
        body.add(paragraph(
                mandate.lettersToHelper
                        ? "Les courriers de la mairie seront adressés à la personne qui agit pour moi."
                        : "Les courriers de la mairie continueront de m’être adressés."));
        body.add(
                paragraph(
                        "Je peux révoquer ce mandat à tout moment, sans dire pourquoi : au guichet, par téléphone ou par courrier (Code civil, articles 2003 et 2004)."));
        body.add(together(signatures(large).toArray(Block[]::new)));
        return body;
    }

    /** The person may not know how to sign, or be unable to: then a witness says so. */
    private List<Block> signatures(boolean large) {
        Block person = paragraph("Signature de la personne");
        Block helper = paragraph("Signature de la personne mandatée");
        List<Block> blocks = new ArrayList<>(List.of(new Block.Writing("Fait à, le", 1, "")));
        if (large) {
            blocks.addAll(List.of(person, space(25), helper, space(25)));
        } else {
            blocks.addAll(List.of(beside(person, helper), space(28)));
        }
        blocks.add(Block.ticks(
                new Tick("La personne ne sait ou ne peut signer. Le mandat lui a été lu ; elle l’approuve.", false)));
        blocks.add(new Block.Writing("Témoin (nom, qualité, signature)", 1, ""));
        return blocks;
    }

    private String lasts() {
        String from = "Ce mandat vaut à partir du " + French.date(mandate.validFrom);
        return mandate.validUntil == null
                ? from + ", jusqu’à ce que je le révoque."
                : from + " et jusqu’au %s inclus.".formatted(French.date(mandate.validUntil));
    }

    private String soussigne() {
        return switch (mandate.resident.title) {
            case MADAME -> "Je soussignée";
            case MONSIEUR -> "Je soussigné";
            default -> "Je soussigné(e)";
        };
    }

    private static String about(Resident person) {
        String birth = person.birthDate == null
                ? ""
                : ", %s le %s".formatted(person.title.born(), French.date(person.birthDate));
        return birth + (person.address == null ? "" : ", " + person.address.brief());
    }
}
