package org.guichet.answers;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.guichet.answers.Field.Control;
import org.guichet.pdf.Block;
import org.guichet.pdf.Tick;
import org.guichet.web.Form;

/** Any of the answers that the procedure proposes, kept one a line. */
final class SeveralOf implements Way {

    @Override
    public List<Field> fields(Question question, Form form) {
        return IntStream.range(0, question.options().size())
                .mapToObj(i -> new Field(
                        question.field() + "." + (i + 1), question.options().get(i), Control.TICK, List.of()))
                .toList();
    }

    @Override
    public void keep(Question question, Form form, Map<String, String> answers) {
        answers.put(
                question.id(),
                fields(question, form).stream()
                        .filter(field -> !form.isEmpty(field.name()))
                        .map(Field::label)
                        .collect(Collectors.joining("\n")));
    }

    @Override
    public List<Block> paper(Question question, Map<String, String> answers) {
        List<String> chosen = chosen(question, answers);
        return List.of(new Block.Ticks(question.options().stream()
                .map(option -> new Tick(option, chosen.contains(option)))
                .toList()));
    }

    @Override
    public String words(Question question, Map<String, String> answers) {
        return String.join(" ; ", chosen(question, answers));
    }

    private static List<String> chosen(Question question, Map<String, String> answers) {
        return answers.getOrDefault(question.id(), "").lines().toList();
    }
}
