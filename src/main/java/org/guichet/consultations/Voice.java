package org.guichet.consultations;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.guichet.answers.AnswerType;
import org.guichet.answers.Question;
import org.guichet.cases.Case;

/**
 * What a request gives to a register that everybody may read: the observation, what was asked with it, and the name unless
 * it is to stay out. How to reach the person never goes there.
 */
record Voice(Case dossier) {

    private static final String OBSERVATION = "observation";
    private static final String ANONYMITY = "anonymat";
    private static final String ORGANISATION = "organisme";
    private static final String YES = "oui";
    private static final Set<String> SAID_ELSEWHERE = Set.of(OBSERVATION, ANONYMITY, ORGANISATION);
    private static final Set<AnswerType> PRIVATE = EnumSet.of(AnswerType.PERSON, AnswerType.ADDRESS, AnswerType.PHONE);

    boolean isSilent() {
        return words().isBlank();
    }

    String words() {
        return answer(OBSERVATION);
    }

    /** "" for who asked to stay anonymous; the organisation for which one speaks would name them too, and is named once. */
    String name() {
        if (dossier.resident == null || answer(ANONYMITY).equals(YES)) {
            return "";
        }
        String organisation = answer(ORGANISATION);
        boolean said = organisation.isEmpty() || organisation.equalsIgnoreCase(dossier.who());
        return said ? dossier.who() : dossier.who() + ", " + organisation;
    }

    /** « Avis sur le projet : Défavorable », a line each. */
    String details() {
        return dossier.procedure().questions().stream()
                .filter(Predicate.not(this::isSaidElsewhere))
                .filter(question -> !question.words(dossier.answers).isEmpty())
                .map(question -> question.label() + " : " + question.words(dossier.answers))
                .collect(Collectors.joining("\n"));
    }

    private boolean isSaidElsewhere(Question question) {
        return SAID_ELSEWHERE.contains(question.id()) || PRIVATE.contains(question.type());
    }

    private String answer(String question) {
        return dossier.answers.getOrDefault(question, "");
    }
}
