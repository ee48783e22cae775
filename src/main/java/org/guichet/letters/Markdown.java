package org.guichet.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.guichet.pdf.Block;
import org.guichet.pdf.Face;
import org.guichet.pdf.Span;

/**
 * A letter's text as the blocks that both the preview and the PDF are made of. What a letter has no use for (HTML, code,
 * pictures, links) stays the words it was typed with, and a new line is a new line, as clerks expect of a letter.
 */
public final class Markdown {

    /** Below the subject of the letter, which is its first heading. */
    private static final int HEADINGS_BELOW = 1;

    /** Blocks in blocks: a list in a list in a frame. What is nested deeper stays the words it was typed with. */
    private static final int DEEPEST = 6;

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(Heading.class, ListBlock.class, BlockQuote.class, ThematicBreak.class))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEEPEST)
            .build();

    private final String source;

    private Markdown(String source) {
        this.source = source;
    }

    public static List<Block> blocks(String markdown) {
        return new Markdown(markdown).blocks(PARSER.parse(markdown));
    }

    private List<Block> blocks(Node parent) {
        List<Block> blocks = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            blocks.add(block(node));
        }
        return blocks;
    }

    private Block block(Node node) {
        if (node instanceof Heading heading) {
            return new Block.Heading(Math.min(6, heading.getLevel() + HEADINGS_BELOW), spans(node));
        }
        if (node instanceof BulletList) {
            return new Block.Listing(false, items(node));
        }
        if (node instanceof OrderedList list) {
            return new Block.Listing(true, list.getMarkerStartNumber(), items(node));
        }
        if (node instanceof BlockQuote) {
            return new Block.Framed(blocks(node));
        }
        if (node instanceof ThematicBreak) {
            return Block.rule();
        }
        if (node instanceof Paragraph) {
            return new Block.Paragraph(spans(node));
        }
        return Block.paragraph(words(node));
    }

    private List<List<Block>> items(Node list) {
        List<List<Block>> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(blocks(item));
        }
        return items;
    }

    private List<Span> spans(Node parent) {
        List<Span> spans = new ArrayList<>();
        collect(parent, false, false, spans);
        return spans;
    }

    private void collect(Node parent, boolean bold, boolean italic, List<Span> spans) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text text) {
                spans.add(new Span(text.getLiteral(), face(bold, italic)));
            } else if (node instanceof HardLineBreak || node instanceof SoftLineBreak) {
                spans.add(new Span("\n", face(bold, italic)));
            } else if (node instanceof StrongEmphasis || node instanceof Emphasis) {
                collect(node, bold || node instanceof StrongEmphasis, italic || node instanceof Emphasis, spans);
            } else {
                spans.add(new Span(words(node), face(bold, italic)));
            }
        }
    }

    /** What was typed, for what a letter has no use for. */
    private String words(Node node) {
        return node.getSourceSpans().stream()
                .map(span -> source.substring(span.getInputIndex(), span.getInputIndex() + span.getLength()))
                .collect(Collectors.joining("\n"));
    }

    private static Face face(boolean bold, boolean italic) {
        return bold ? (italic ? Face.BOLD_ITALIC : Face.BOLD) : (italic ? Face.ITALIC : Face.REGULAR);
    }
}
