package org.guichet.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.guichet.pdf.Block;
import org.guichet.pdf.Column;
import org.guichet.pdf.Row;
import org.guichet.web.Form;

/** Rows of a few columns each: children, stalls. A cell is kept as {@code id.row.column}, both from 1. */
final class Rows implements Way {

    /** More than a desk types while somebody waits; the rest goes on a sheet of its own. */
    private static final int MOST = 40;

    private static final String TOO_MANY =
            "Cette liste prend %d lignes au plus. Joignez la suite sur une feuille à part.".formatted(MOST);

    private static final int SHOWN = 3;
    private static final int MORE = 2;
    private static final int ON_PAPER = 5;

    @Override
    public List<Field> fields(Question question, Form form) {
        int shown = Math.min(MOST, Math.max(SHOWN, lastTyped(question, form) + MORE));
        return IntStream.rangeClosed(1, shown)
                .boxed()
                .flatMap(row -> row(question, row).stream())
                .toList();
    }

    private static List<Field> row(Question question, int row) {
        return IntStream.rangeClosed(1, question.columns().size())
                .mapToObj(column -> Field.line(
                        question.field() + cell(row, column), question.columns().get(column - 1) + ", ligne " + row))
                .toList();
    }

    private static int lastTyped(Question question, Form form) {
        return IntStream.rangeClosed(1, MOST)
                .filter(row -> row(question, row).stream().anyMatch(field -> !form.isEmpty(field.name())))
                .max()
                .orElse(0);
    }

    /** Rows left blank between others close up. */
    @Override
    public void keep(Question question, Form form, Map<String, String> answers) {
        if (row(question, MOST + 1).stream().anyMatch(field -> !form.isEmpty(field.name()))) {
            form.refuse(question.field(), TOO_MANY);
        }
        int kept = 0;
        for (int row = 1; row <= MOST; row++) {
            List<String> cells = row(question, row).stream()
                    .map(field -> form.line(field.name()))
                    .toList();
            if (cells.stream().allMatch(String::isEmpty)) {
                continue;
            }
            kept++;
            for (int column = 1; column <= cells.size(); column++) {
                answers.put(question.id() + cell(kept, column), cells.get(column - 1));
            }
        }
    }

    @Override
    public List<Block> paper(Question question, Map<String, String> answers) {
        List<Row> rows = new ArrayList<>(kept(question, answers).stream()
                .map(cells -> Row.of(cells.toArray(String[]::new)))
                .toList());
        String[] blank = question.columns().stream().map(column -> "").toArray(String[]::new);
        while (rows.size() < ON_PAPER) {
            rows.add(Row.of(blank));
        }
        List<Column> columns = question.columns().stream()
                .map(column -> Column.share(column, 1))
                .toList();
        return List.of(new Block.Grid(columns, rows));
    }

    @Override
    public String words(Question question, Map<String, String> answers) {
        return kept(question, answers).stream()
                .map(cells -> cells.stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining(", ")))
                .collect(Collectors.joining("\n"));
    }

    private static List<List<String>> kept(Question question, Map<String, String> answers) {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 1; answers.containsKey(question.id() + cell(row, 1)); row++) {
            int of = row;
            rows.add(IntStream.rangeClosed(1, question.columns().size())
                    .mapToObj(column -> answers.getOrDefault(question.id() + cell(of, column), ""))
                    .toList());
        }
        return rows;
    }

    private static String cell(int row, int column) {
        return "." + row + "." + column;
    }
}
