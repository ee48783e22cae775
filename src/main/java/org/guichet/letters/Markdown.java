package org.guichet.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
import org.commonmark.parser.Parser;
import org.guichet.pdf.Block;
import org.guichet.pdf.Face;
import org.guichet.pdf.Span;

/**
 * A letter's text as the blocks that both the preview and the PDF are made of. What a letter has no use for (HTML, code,
 * pictures, links) stays the words it was typed with.
 */
public final class Markdown {

    /** Below the subject of the letter, which is its first heading. */
    private static final int HEADINGS_BELOW = 1;

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(Heading.class, ListBlock.class, BlockQuote.class, ThematicBreak.class))
            .build();

    private Markdown() {}

    public static List<Block> blocks(String markdown) {
        return blocks(PARSER.parse(markdown));
    }

    private static List<Block> blocks(Node parent) {
        List<Block> blocks = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            blocks.add(block(node));
        }
        return blocks;
    }

    private static Block block(Node node) {
        if (node instanceof Heading heading) {
            return new Block.Heading(Math.min(6, heading.getLevel() + HEADINGS_BELOW), spans(node));
        }
        if (node instanceof BulletList || node instanceof OrderedList) {
            return new Block.Listing(node instanceof OrderedList, items(node));
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
        throw new IllegalStateException("the parser makes no " + node.getClass().getSimpleName());
    }

    private static List<List<Block>> items(Node list) {
        List<List<Block>> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(blocks(item));
        }
        return items;
    }

    private static List<Span> spans(Node parent) {
        List<Span> spans = new ArrayList<>();
        collect(parent, false, false, spans);
        return spans;
    }

    private static void collect(Node parent, boolean bold, boolean italic, List<Span> spans) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text text) {
                spans.add(new Span(text.getLiteral(), face(bold, italic)));
            } else if (node instanceof HardLineBreak) {
                spans.add(new Span("\n", face(bold, italic)));
            } else if (node instanceof SoftLineBreak) {
                spans.add(new Span(" ", face(bold, italic)));
            } else {
                collect(node, bold || node instanceof StrongEmphasis, italic || node instanceof Emphasis, spans);
            }
        }
    }

    private static Face face(boolean bold, boolean italic) {
        return bold ? (italic ? Face.BOLD_ITALIC : Face.BOLD) : (italic ? Face.ITALIC : Face.REGULAR);
    }
}
