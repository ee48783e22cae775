package org.guichet.pdf;

import static org.guichet.pdf.Block.heading;
import static org.guichet.pdf.Block.paragraph;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The pages at the end of an imposed form where answers too long for their places stand whole. */
final class ImposedAnnex {
    private final List<Block> blocks = new ArrayList<>();
    private int count;

    /** Takes in a whole answer and gives the references to it that its place may show, the clearest first. */
    List<String> add(String label, String words) {
        count++;
        blocks.add(heading(2, count + ". " + label));
        blocks.add(paragraph(words));
        return Stream.of("voir annexe, %d", "annexe, %d", "ann. %d")
                .map(reference -> reference.formatted(count))
                .toList();
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** @param subject which form and whose, so that a loose sheet finds its way back */
    byte[] pdf(String subject, Instant at) {
        try (Sheet sheet = new Sheet(Paper.A4, Margins.LETTER, "Annexe : " + subject, at)) {
            sheet.footer((page, pages) -> "%s – annexe, page %d / %d".formatted(subject, page, pages));
            sheet.flow(
                    List.of(
                            heading(1, "Annexe"),
                            paragraph(subject),
                            paragraph("Ces réponses ne tiennent pas dans les cases du formulaire.")),
                    TextStyle.BODY);
            sheet.flow(blocks, TextStyle.BODY);
            return sheet.toBytes();
        }
    }
}
