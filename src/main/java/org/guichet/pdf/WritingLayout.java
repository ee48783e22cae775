package org.guichet.pdf;

import java.util.List;
import java.util.stream.IntStream;

/** Sets ruled lines to write on, and on them what is already known. */
final class WritingLayout {
    private static final double PITCH = 8;
    private static final double THIN = 0.2;

    /** Words stand nearer to the line below them than to the one above. */
    private static final double DROP = 0.15;

    /** Less is too little to write a name. */
    private static final double NARROWEST = 45;

    private final Block.Writing writing;
    private final Tag tag;
    private final Setting setting;
    private final double pitch;
    private final Label label;

    WritingLayout(Block.Writing writing, Tag tag, Setting setting) {
        this.writing = writing;
        this.tag = tag;
        this.setting = setting;
        this.pitch = PITCH * setting.scale();
        this.label = new Label(writing.label(), tag, setting);
    }

    List<Strip> strips() {
        return writing.lines() == 1 && label.leaves(NARROWEST)
                ? label.left(lines(setting.narrower(label.width())), pitch, pitch * DROP)
                : label.above(lines(setting));
    }

    private List<Strip> lines(Setting ruled) {
        Lines known = new Lines(List.of(Span.known(writing.known())), ruled.spaced(pitch), Align.LEFT);
        Tag words = tag.child("P");
        int count = Math.max(writing.lines(), known.count());
        List<Strip> lines = IntStream.range(0, count)
                .mapToObj(i -> new Strip(0, pitch, 0, (page, x, y) -> {
                    known.draw(words, i, i + 1, page, x, y + pitch * DROP);
                    page.line(x, y + pitch, x + ruled.width(), y + pitch, THIN);
                }))
                .toList();
        return Strip.together(lines, setting.after());
    }
}
