package org.guichet.letters;

import static org.guichet.pdf.Block.heading;
import static org.guichet.pdf.Block.paragraph;
import static org.guichet.pdf.Block.signature;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guichet.accounts.Agent;
import org.guichet.cases.Reference;
import org.guichet.cases.RegisterNumber;
import org.guichet.commune.Commune;
import org.guichet.pdf.Block;
import org.guichet.pdf.Box;
import org.guichet.pdf.Margins;
import org.guichet.pdf.Paper;
import org.guichet.pdf.Sheet;
import org.guichet.pdf.TextStyle;
import org.guichet.stationery.Folding;
import org.guichet.web.French;
import org.jspecify.annotations.Nullable;

/**
 * A letter on paper: records in, a tagged PDF out. The address stands in the window of the town hall's envelopes when the
 * sheet is folded, and what stands around it keeps clear of the window.
 *
 * @param reference of its case; nothing where it belongs to none, as a letter to many
 * @param departure the line of the register, « 2026 / 987 »; nothing on a draft, which says that it is one
 * @param envelope the lines of the address; empty on a draft that still lacks it
 * @param signatory nobody on a draft that still lacks one
 * @param largePrint for a person who wishes 16 points and more
 * @param folding the envelope it leaves in
 */
public record LetterDocument(
        Commune commune,
        Letterhead letterhead,
        @Nullable Reference reference,
        @Nullable String departure,
        List<String> envelope,
        String subject,
        List<Block> body,
        Agent handledBy,
        @Nullable Agent signatory,
        Instant date,
        boolean largePrint,
        Folding folding) {

    private static final Box LETTERHEAD = new Box(20, 12, 84, 38);
    private static final Box CODE = new Box(20, 52, 46, 9);
    private static final Box LARGE_LETTERHEAD = new Box(20, 12, 84, 80);
    private static final Box LARGE_CODE = new Box(20, 95, 46, 9);
    private static final Box REFERENCES = new Box(20, 78, 84, 22);
    private static final Box PLACE_AND_DATE = new Box(110, 95, 80, 12);
    private static final double UNDER_THE_WINDOW = 1;
    private static final double UNDER_THE_DATE = 2;
    private static final double SMALLEST = 5;

    public byte[] pdf() {
        try (Sheet sheet = sheet()) {
            draw(sheet);
            return sheet.toBytes();
        }
    }

    /** How many pages it takes, drawn as {@link #pdf} draws it: what does not fit the paper is told alike. */
    public int pages() {
        try (Sheet sheet = sheet()) {
            draw(sheet);
            return sheet.page();
        }
    }

    private Sheet sheet() {
        return new Sheet(Paper.A4, largePrint ? Margins.largePrint(20) : Margins.LETTER, subject, date);
    }

    private void draw(Sheet sheet) {
        TextStyle edges = largePrint ? TextStyle.LARGE_PRINT : TextStyle.SMALL;
        sheet.header((page, pages) -> reference == null ? subject : "Dossier " + reference.grouped(), edges);
        sheet.footer(this::footer, edges);
        folding.mark(sheet);
        place(sheet, beside(largePrint ? LARGE_LETTERHEAD : LETTERHEAD), letterhead.head());
        Box code = largePrint ? LARGE_CODE : CODE;
        bars().ifPresent(bars -> sheet.code128(code.x(), code.y(), code.width(), code.height(), bars));
        if (largePrint) {
            large(sheet);
        } else {
            usual(sheet);
        }
    }

    /** A letter that leaves is found again by its own number, a draft by its case. */
    private Optional<String> bars() {
        return Optional.ofNullable(departure)
                .flatMap(number -> RegisterNumber.parse(
                        number, LocalDate.ofInstant(date, French.ZONE).getYear()))
                .map(RegisterNumber::departureCode)
                .or(() -> Optional.ofNullable(reference).map(Reference::digits));
    }

    private void usual(Sheet sheet) {
        place(sheet, beside(REFERENCES), List.of(references()));
        address(sheet);
        place(sheet, placeAndDateBox(), List.of(placeAndDate()));
        sheet.moveTo(bodyFrom());
        List<Block> letter = letter();
        sheet.flow(letter, sheet.tightened(letter, TextStyle.BODY.withPlainHeadings()));
    }

    /** Nothing in small type: what stands beside the window goes under it. */
    private void large(Sheet sheet) {
        address(sheet);
        sheet.moveTo(bodyFrom());
        List<Block> letter = new ArrayList<>(List.of(placeAndDate(), references()));
        letter.addAll(letter());
        sheet.flow(letter, TextStyle.LARGE_PRINT.withPlainHeadings());
    }

    private void address(Sheet sheet) {
        if (folding.fits(envelope)) {
            sheet.address(folding.window().address(), envelope);
        }
    }

    /** What stands on the left ends before the window begins. */
    private Box beside(Box box) {
        double width = Math.min(box.width(), folding.window().x() - box.x());
        return new Box(box.x(), box.y(), width, box.height());
    }

    private Box placeAndDateBox() {
        double y = Math.max(PLACE_AND_DATE.y(), folding.window().hole().bottom() + UNDER_THE_WINDOW);
        return new Box(PLACE_AND_DATE.x(), y, PLACE_AND_DATE.width(), PLACE_AND_DATE.height());
    }

    private double bodyFrom() {
        return placeAndDateBox().bottom() + UNDER_THE_DATE;
    }

    private Block placeAndDate() {
        return paragraph(commune.name + ", le " + French.date(date));
    }

    /** A long name takes smaller type rather than more room. */
    private void place(Sheet sheet, Box box, List<Block> blocks) {
        TextStyle style = largePrint ? TextStyle.LARGE_PRINT : TextStyle.COMPACT;
        sheet.place(box, blocks, Sheet.shrunk(box, blocks, style, SMALLEST));
    }

    private Block references() {
        String ours = departure == null ? "" : "Nos références : départ n° " + departure + "\n";
        String dossier = reference == null ? "" : "Dossier : " + reference.grouped() + "\n";
        return paragraph(ours + dossier + "Suivi par : " + handledBy.fullName());
    }

    private List<Block> letter() {
        List<Block> letter = new ArrayList<>();
        letter.add(heading(1, "Objet : " + subject));
        letter.addAll(body);
        if (signatory != null) {
            letter.add(signature(signatory.capacity, signatory.fullName()));
        }
        return letter;
    }

    private String footer(int page, int pages) {
        String draft = departure == null ? "Projet, à ne pas envoyer – " : "";
        return "%s%s – page %d / %d".formatted(draft, letterhead.foot(), page, pages);
    }
}
