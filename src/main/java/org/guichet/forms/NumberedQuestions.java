package org.guichet.forms;

import static org.guichet.pdf.Block.heading;
import static org.guichet.pdf.Block.paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.guichet.answers.Question;
import org.guichet.pdf.Block;
import org.guichet.pdf.Span;

/**
 * The questions of a procedure as a form asks them: numbered, each with what it depends on, its help and its room.
 *
 * @param answers what is known; empty for a blank form
 * @param end the title of what comes after the last question
 */
record NumberedQuestions(List<Question> questions, Map<String, String> answers, Variant variant, String end) {

    /** One list of blocks a question, to be kept on one page as far as can be. */
    List<List<Block>> blocks() {
        return questions.stream().map(this::question).toList();
    }

    private List<Block> question(Question question) {
        Conditions conditions = new Conditions(questions);
        List<Block> lead = new ArrayList<>();
        lead.add(heading(3, conditions.number(question.id()) + ". " + label(question)));
        conditions.when(question).ifPresent(when -> lead.add(paragraph(when)));
        if (!question.help().isEmpty()) {
            lead.add(paragraph(question.help()));
        }
        List<Block> blocks = new ArrayList<>(List.of(new Block.Lead(lead)));
        List<Block> room = question.paper(answers);
        blocks.addAll(variant == Variant.NORMAL ? room : AsLists.of(room));
        conditions.otherwise(question, end).ifPresent(where -> blocks.add(paragraph(Span.bold(where))));
        return blocks;
    }

    private String label(Question question) {
        String words = variant.isEasy() && !question.easy().isEmpty() ? question.easy() : question.label();
        return question.optional() ? words + " (facultatif)" : words;
    }
}
