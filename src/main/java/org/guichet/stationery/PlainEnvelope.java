package org.guichet.stationery;

import static org.guichet.pdf.Block.paragraph;

import java.time.Instant;
import java.util.List;
import org.guichet.pdf.Block;
import org.guichet.pdf.Box;
import org.guichet.pdf.Margins;
import org.guichet.pdf.Sheet;
import org.guichet.pdf.Span;
import org.guichet.pdf.TextStyle;
import org.guichet.web.Refusal;

/**
 * An envelope without a window, printed by itself: the sender at the top left, the addressee at the bottom right, nothing
 * where the stamp goes nor where sorting machines print their bars (NF Z10-011).
 *
 * @param sender where it comes back to
 * @param addressee six lines at most, seven abroad
 */
public record PlainEnvelope(EnvelopeFormat format, List<String> sender, List<String> addressee) {

    /** Below the address nothing is printed: sorting machines print there. */
    private static final double QUIET_BOTTOM = 20;

    private static final double QUIET_RIGHT = 18;
    private static final Box SENDER = new Box(10, 9, 84, 30);
    private static final double ADDRESS_WIDTH = 92;
    private static final double ADDRESS_HEIGHT = 38;
    private static final double SMALLEST_SENDER = 6;

    /** @throws Refusal if the address is too long even in small type; nothing is ever cut */
    public byte[] pdf(Instant printedAt) {
        Box address = address();
        if (!Sheet.addressFits(address, addressee)) {
            throw new Refusal("Cette adresse est trop longue pour une enveloppe : raccourcissez ses lignes.");
        }
        String title = "Enveloppe, " + addressee.get(0);
        try (Sheet sheet = new Sheet(format.paper, Margins.all(0), title, printedAt)) {
            List<Block> from = from();
            sheet.place(SENDER, from, Sheet.shrunk(SENDER, from, TextStyle.COMPACT, SMALLEST_SENDER));
            sheet.address(address, addressee);
            return sheet.toBytes();
        }
    }

    private List<Block> from() {
        String rest = String.join("\n", sender.subList(1, sender.size()));
        return List.of(paragraph(Span.bold("Expéditeur : " + sender.get(0) + "\n"), Span.of(rest)));
    }

    Box address() {
        return new Box(
                format.paper.width() - QUIET_RIGHT - ADDRESS_WIDTH,
                format.paper.height() - QUIET_BOTTOM - ADDRESS_HEIGHT,
                ADDRESS_WIDTH,
                ADDRESS_HEIGHT);
    }
}
