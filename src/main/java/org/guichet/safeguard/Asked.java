package org.guichet.safeguard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.guichet.answers.Question;
import org.guichet.cases.Answer;
import org.guichet.cases.Case;
import org.guichet.cases.Channel;
import org.guichet.web.Form;

/** What the request already says of the people to call and of what to know, so that nobody types it twice. */
public final class Asked {

    private static final String CONTACTS = "contacts";
    private static final String CONSENT = "consentement";
    private static final String NEEDS = "besoins";
    private static final String ALONE = "seule";
    private static final String HELP = "aide_domicile";
    private static final Set<String> PRIVATE = Set.of(ALONE, CONTACTS, HELP, NEEDS);

    private Asked() {}

    /** Takes out of the case what only the register may keep. */
    static Map<String, String> takeFrom(Case dossier) {
        Map<String, String> taken = new TreeMap<>();
        Map<String, String> left = new LinkedHashMap<>();
        dossier.answers.forEach((key, answer) -> (isPrivate(key) ? taken : left).put(key, answer));
        dossier.answers = left;
        return taken;
    }

    /** What the request said, question by question, for whoever keeps the register. */
    static List<Answer> words(Inscription inscription) {
        return Answer.of(inscription.dossier.procedure(), inscription.said);
    }

    private static boolean isPrivate(String key) {
        return PRIVATE.contains(key.replaceFirst("\\..*", ""));
    }

    /** The form as the desk would have filled it: everything in it can be corrected before it counts. */
    public static Form form(Inscription asked) {
        Case dossier = asked.dossier;
        Form form = Form.empty().with("needs", needs(asked.said));
        if (!dossier.answers.getOrDefault(CONSENT, "").isEmpty()) {
            ConsentFields.GIVEN.fill(form, dossier.receivedOn(), way(dossier.channel));
        }
        List<String> columns = dossier.procedure().questions().stream()
                .filter(question -> question.id().equals(CONTACTS))
                .findFirst()
                .map(Question::columns)
                .orElse(List.of());
        for (ContactFields.Fields fields : ContactFields.all()) {
            fill(form, fields, columns, asked.said);
        }
        return form;
    }

    /** All that a rescuer should know, whichever question it was told to; nothing of the request is dropped in silence. */
    private static String needs(Map<String, String> answers) {
        List<String> needs = new ArrayList<>();
        if (answers.getOrDefault(ALONE, "").equals("oui")) {
            needs.add("Vit seul ou seule.");
        }
        needs.add(answers.getOrDefault(NEEDS, ""));
        String help = answers.getOrDefault(HELP, "");
        if (!help.isEmpty()) {
            needs.add("Service à domicile : " + help + ".");
        }
        if (answers.containsKey(
                "%s.%d.1".formatted(CONTACTS, ContactFields.all().size() + 1))) {
            needs.add("D’autres personnes à prévenir sont nommées dans la demande.");
        }
        return needs.stream().filter(words -> !words.isEmpty()).collect(Collectors.joining("\n"));
    }

    /** A consent declared with the request was given the way the request came; who gave it is still to be said. */
    private static ConsentWay way(Channel channel) {
        return switch (channel) {
            case COUNTER -> ConsentWay.COUNTER;
            case PHONE -> ConsentWay.PHONE;
            case MAIL -> ConsentWay.WRITING;
        };
    }

    /** Rows of answers are kept flat: {@code contacts.2.3} is the third column of the second row. */
    private static void fill(
            Form form, ContactFields.Fields fields, List<String> columns, Map<String, String> answers) {
        List<String> name = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            String answer = answers.getOrDefault("%s.%d.%d".formatted(CONTACTS, fields.number(), column + 1), "");
            String header = columns.get(column).toLowerCase(Locale.FRENCH);
            if (answer.isEmpty()) {
                continue;
            }
            if (header.startsWith("lien")) {
                form.with(fields.link(), answer);
            } else if (header.startsWith("tél")) {
                form.with(fields.phone(), answer);
            } else {
                name.add(answer);
            }
        }
        if (!name.isEmpty()) {
            form.with(fields.name(), String.join(" ", name));
        }
    }
}
