package org.guichet.answers;

import java.util.List;

/** Questions as a test asks them. */
public final class Ask {

    private Ask() {}

    public static Question needed(String id, String label, AnswerType type) {
        return new Question(id, label, "", "", type, false, null, null, null);
    }

    public static Question optional(String id, String label, AnswerType type) {
        return new Question(id, label, "", "", type, true, null, null, null);
    }

    public static Question choice(String id, String label, AnswerType type, String... options) {
        return new Question(id, label, "", "", type, false, List.of(options), null, null);
    }

    public static Question rows(String id, String label, String... columns) {
        return new Question(id, label, "", "", AnswerType.ROWS, false, null, List.of(columns), null);
    }

    /** The same question, asked only where an earlier one has one of these answers. */
    public static Question onlyIf(Question question, String earlier, String... values) {
        return new Question(
                question.id(),
                question.label(),
                question.help(),
                question.easy(),
                question.type(),
                question.optional(),
                question.options(),
                question.columns(),
                new Condition(earlier, List.of(values)));
    }
}
