package org.guichet.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.guichet.pdf.Block;
import org.guichet.pdf.Row;
import org.guichet.pdf.Span;

/** The same room to write without tables or columns: in large print a cell would hold three letters. */
final class AsLists {

    private AsLists() {}

    static List<Block> of(List<Block> blocks) {
        return blocks.stream().flatMap(AsLists::list).toList();
    }

    private static Stream<Block> list(Block block) {
        if (block instanceof Block.Grid grid) {
            return rows(grid).stream();
        }
        if (block instanceof Block.Beside beside) {
            return beside.columns().stream().flatMap(column -> of(column).stream());
        }
        return Stream.of(block);
    }

    private static List<Block> rows(Block.Grid grid) {
        List<Block> list = new ArrayList<>();
        for (int i = 0; i < grid.rows().size(); i++) {
            Row row = grid.rows().get(i);
            List<Block> lines = new ArrayList<>(List.of(Block.heading(4, "Ligne " + (i + 1))));
            for (int j = 0; j < row.cells().size(); j++) {
                String known = String.join(
                        "", row.cells().get(j).stream().map(Span::text).toList());
                lines.add(new Block.Writing(grid.columns().get(j).header(), 1, known));
            }
            list.add(new Block.Together(lines));
        }
        return list;
    }
}
