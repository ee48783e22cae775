package org.guichet.dictations;

import static org.guichet.pdf.Block.framed;
import static org.guichet.pdf.Block.heading;
import static org.guichet.pdf.Block.paragraph;
import static org.guichet.pdf.Block.rule;
import static org.guichet.pdf.Block.space;
import static org.guichet.pdf.Block.ticks;
import static org.guichet.pdf.Block.together;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.guichet.cases.Case;
import org.guichet.commune.Commune;
import org.guichet.letters.Letterhead;
import org.guichet.pdf.Block;
import org.guichet.pdf.Paper;
import org.guichet.pdf.Sheet;
import org.guichet.pdf.Span;
import org.guichet.pdf.Tick;
import org.guichet.web.French;

/**
 * The words on the town hall's paper: to be read back and signed before they have an ending, with what was noted
 * afterwards.
 */
record DictationPaper(Dictation said, Optional<Ending> ending, Commune commune, Printing printing, Instant printedAt) {

    private static final double CODE_TOP = 12;
    private static final double CODE_WIDTH = 46;
    private static final double CODE_HEIGHT = 9;

    /** Where nothing that is written meets the digits under the code, however long the name of the town. */
    private static final double BELOW_CODE = 25;

    private static final double HAND = 24;

    /** In characters: a last paragraph no longer than this goes with the signatures, which then never stand alone. */
    private static final int SHORT = 600;

    private static final String CONFORM =
            "Ce texte a été relu à la personne, qui l’a reconnu conforme à ce qu’elle a dit.";

    byte[] pdf() {
        String number = said.dossier.number().grouped();
        try (Sheet sheet = new Sheet(Paper.A4, printing.margins, said.subject, printedAt)) {
            sheet.header((page, pages) -> "Texte dicté, dossier " + number, printing.small);
            sheet.footer((page, pages) -> "%s – page %d / %d".formatted(commune.title(), page, pages), printing.small);
            sheet.code128(
                    sheet.frame().right() - CODE_WIDTH, CODE_TOP, CODE_WIDTH, CODE_HEIGHT, said.dossier.reference);
            sheet.moveTo(BELOW_CODE);
            sheet.flow(Letterhead.plain(commune, said.dossier.department).head(), printing.text);
            sheet.flow(blocks(), printing.text);
            return sheet.toBytes();
        }
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading(1, said.subject));
        withdrawal().ifPresent(blocks::add);
        blocks.add(circumstances());
        blocks.add(rule());
        List<Block> lines = said.words.lines().map(DictationPaper::line).toList();
        int last = lines.size() - (lines.get(lines.size() - 1).text().length() > SHORT ? 0 : 1);
        blocks.addAll(lines.subList(0, last));
        List<Block> end = new ArrayList<>(lines.subList(last, lines.size()));
        end.add(rule());
        end.addAll(reading());
        end.add(paragraph("Empreinte SHA-256 du texte dicté : " + said.wordsSha256));
        blocks.add(together(end.toArray(Block[]::new)));
        return blocks;
    }

    private Optional<Block> withdrawal() {
        return ending.filter(Ending::withdrawn)
                .map(end -> framed(paragraph(
                        Span.bold("Texte retiré le %s. ".formatted(French.date(end.at))),
                        Span.of(("La personne ne l’a pas reconnu : il ne vaut pas déclaration. " + end.words)
                                .strip()))));
    }

    private Block circumstances() {
        Case dossier = said.dossier;
        return paragraph(
                Span.of("Écrit sous la dictée de "),
                Span.bold(said.speaker),
                Span.of("\npar %s, %s,\nle %s à %s.\nDossier n° %s, %s."
                        .formatted(
                                said.takenBy.fullName(),
                                said.takenBy.capacity,
                                French.date(said.takenAt),
                                French.time(said.takenAt),
                                dossier.number().grouped(),
                                dossier.procedure().title())));
    }

    /** An empty line between two of the person's stays one. */
    private static Block line(String words) {
        return words.isBlank() ? space(2) : paragraph(words);
    }

    /** Nothing where the person withdrew the words. */
    private List<Block> reading() {
        if (withdrawal().isPresent()) {
            return List.of();
        }
        return Stream.concat(
                        Stream.of(paragraph(Span.bold(CONFORM))),
                        ending.map(this::noted).orElseGet(this::toSign))
                .toList();
    }

    /** What is ticked and signed by hand when the text has been read back. */
    private Stream<Block> toSign() {
        return Stream.of(
                ticks(Arrays.stream(Mention.values())
                        .filter(mention -> mention != Mention.WITHDRAWN)
                        .map(mention -> new Tick("La personne " + mention.saying, false))
                        .toArray(Tick[]::new)),
                new Block.Writing("S’il y a un témoin, son nom et sa qualité", 1, ""),
                hands(List.of("La personne", "L’agent", "Le témoin")));
    }

    private Stream<Block> noted(Ending end) {
        String said = "Le %s, la personne %s. %s %s"
                .formatted(French.date(end.at), end.mention.saying, end.presence(), end.words);
        List<String> hands = new ArrayList<>(List.of("L’agent"));
        if (end.mention == Mention.SIGNED) {
            hands.add(0, "La personne");
        }
        if (!end.witness.isEmpty()) {
            hands.add("Le témoin");
        }
        return Stream.of(framed(paragraph(Span.bold(said.replaceAll(" +", " ").strip()))), hands(hands));
    }

    private static Block hands(List<String> who) {
        return new Block.Beside(who.stream()
                .map(one -> List.of(paragraph(one), space(HAND), rule()))
                .toList());
    }
}
