package org.guichet.mailings;

import static org.guichet.pdf.Block.framed;
import static org.guichet.pdf.Block.heading;
import static org.guichet.pdf.Block.paragraph;
import static org.guichet.pdf.Block.rule;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.guichet.accounts.Department;
import org.guichet.commune.Commune;
import org.guichet.pdf.Block;
import org.guichet.pdf.Margins;
import org.guichet.pdf.Paper;
import org.guichet.pdf.Sheet;
import org.guichet.pdf.Span;
import org.guichet.pdf.TextDoesNotFit;
import org.guichet.pdf.TextStyle;
import org.guichet.web.French;
import org.guichet.web.Refusal;

/**
 * A text on the wall, as large as the sheet allows and never under {@value #SMALLEST} points: capitals of 5 mm, which are read
 * at two metres. What is longer is refused in words, not cut.
 */
record MailingPoster(
        Commune commune, Department department, String title, List<Block> text, Format format, Instant printedAt) {

    /** The papers of a notice board. */
    enum Format {
        A4(Paper.A4, new Margins(18, 18, 18, 18)),
        A3(Paper.A3, new Margins(24, 24, 24, 24));

        private final Paper paper;
        private final Margins margins;

        Format(Paper paper, Margins margins) {
            this.paper = paper;
            this.margins = margins;
        }
    }

    static final int SMALLEST = 20;
    private static final int LARGEST = 64;

    /** The title is so much larger than the text. */
    private static final double TITLE = 1.9;

    /** @throws Refusal where it does not fit at the smallest size */
    byte[] pdf() {
        return IntStream.iterate(LARGEST, size -> size >= SMALLEST, size -> size - 1)
                .mapToObj(this::drawn)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new Refusal("Ce texte est trop long pour une affiche %s lisible à deux mètres : %s"
                        .formatted(
                                format,
                                format == Format.A4
                                        ? "raccourcissez-le, ou choisissez le format A3."
                                        : "raccourcissez-le.")));
    }

    /** Nothing where one sheet does not hold it. */
    private Optional<byte[]> drawn(int size) {
        TextStyle style = new TextStyle(size, size * 1.3, size * 0.6, 1.15);
        TextStyle large = new TextStyle(size * TITLE, size * TITLE * 1.15, size * 0.7).withPlainHeadings();
        TextStyle small =
                new TextStyle(Math.max(SMALLEST, size * 0.75), Math.max(SMALLEST, size * 0.75) * 1.3, size * 0.3, 1.2);
        try (Sheet sheet = new Sheet(format.paper, format.margins, French.spaced("Affiche : " + title), printedAt)) {
            sheet.flow(List.of(paragraph(Span.bold(commune.title())), rule()), small);
            sheet.flow(List.of(heading(1, title)), large);
            sheet.flow(text, style);
            List<Block> foot = List.of(foot());
            double room = sheet.height(foot, small);
            if (sheet.page() > 1 || room > sheet.remaining()) {
                return Optional.empty();
            }
            sheet.moveTo(sheet.frame().bottom() - room);
            sheet.flow(foot, small);
            return sheet.page() > 1 ? Optional.empty() : Optional.of(sheet.toBytes());
        } catch (TextDoesNotFit tooLarge) {
            return Optional.empty();
        }
    }

    private Block foot() {
        return framed(
                paragraph(Span.bold(department.name + "\n"
                        + MailingWords.unbroken(department.phoneNumber().spoken()))),
                paragraph(department.address.brief() + "\n" + MailingWords.unbroken(department.openingHours)));
    }
}
