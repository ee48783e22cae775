package org.guichet.answers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.guichet.answers.Field.Control;
import org.guichet.pdf.Block;
import org.guichet.web.Form;
import org.guichet.web.French;

/** Somebody other than who asks: a child, the other parent, a witness. */
final class Person implements Way {

    private static final String LAST = "nom";
    private static final String FIRST = "prenom";
    private static final String BORN = "naissance";

    @Override
    public List<Field> fields(Question question, Form form) {
        String name = question.field() + ".";
        return List.of(
                Field.line(name + LAST, "Nom"),
                Field.line(name + FIRST, "Prénoms"),
                new Field(name + BORN, "Date de naissance, si elle est connue", Control.DATE, List.of()));
    }

    @Override
    public void keep(Question question, Form form, Map<String, String> answers) {
        Form typed = Parts.typed(question, form);
        Parts parts = Parts.of(question, answers);
        String last = typed.line(LAST);
        String first = typed.line(FIRST);
        if (last.isEmpty() && !(first.isEmpty() && typed.isEmpty(BORN))) {
            typed.refuse(LAST, "Indiquez aussi le nom de cette personne.");
        }
        parts.put(LAST, last);
        parts.put(FIRST, first);
        parts.put(BORN, typed.date(BORN).map(LocalDate::toString).orElse(""));
    }

    @Override
    public List<Block> paper(Question question, Map<String, String> answers) {
        Parts parts = Parts.of(question, answers);
        return List.of(
                new Block.Beside(List.of(
                        List.of(new Block.Writing("Nom", 1, parts.get(LAST))),
                        List.of(new Block.Writing("Prénoms", 1, parts.get(FIRST))))),
                Day.comb("Date de naissance", parts.get(BORN)));
    }

    @Override
    public String words(Question question, Map<String, String> answers) {
        Parts parts = Parts.of(question, answers);
        String name = (parts.get(FIRST) + " " + parts.get(LAST)).strip();
        String born = French.parseDate(parts.get(BORN))
                .map(day -> " (naissance le " + French.date(day) + ")")
                .orElse("");
        return name + born;
    }
}
