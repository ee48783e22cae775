package org.guichet.mailings;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guichet.accounts.Agent;
import org.guichet.accounts.Department;
import org.guichet.commune.Commune;
import org.guichet.letters.LetterValues;
import org.guichet.letters.Markdown;
import org.guichet.pdf.Block;
import org.guichet.procedures.Placeholders;
import org.guichet.web.Form;

/** The text of a letter to many: what it may say, and what it says to one of them. */
final class MailingText {

    /** The reader’s salutation and name; everything else is common to all. */
    static final Set<String> NAMES = Set.of(
            "date",
            "commune.nom",
            "commune.adresse",
            "commune.telephone",
            "commune.horaires",
            "commune.mairie",
            "commune.de",
            "commune.a",
            "service.nom",
            "service.adresse",
            "service.telephone",
            "service.horaires",
            "usager.appel",
            "usager.nom",
            "agent.nom",
            "agent.fonction");

    private static final String TO_THE_READER = "{usager.";

    private static final int LONGEST = 40_000;

    private MailingText() {}

    /** Reads it from a field; what would be printed wrong is said beside it. */
    static String read(Form form, String field) {
        String text = form.words(field, LONGEST);
        List<String> problems = Placeholders.problems(text, NAMES);
        if (!problems.isEmpty()) {
            form.refuse(field, String.join(" ", problems));
        }
        Markdown.blocks(text).forEach(block -> form.refuseUnprintable(field, block.text()));
        return text;
    }

    static Map<String, Object> values(
            Commune commune, Department department, Agent agent, LocalDate day, String salutation, String names) {
        Map<String, Object> values = new HashMap<>(LetterValues.ofTown(commune, department, agent, day));
        values.put("usager", Map.of("appel", salutation, "nom", names));
        return values;
    }

    static List<Block> blocks(String text, Map<String, Object> values) {
        return Markdown.blocks(Placeholders.fill(text, values));
    }

    /** A wall is nobody’s letter: paragraphs that speak to the reader by name are left out. */
    static String forTheWall(String text) {
        return Stream.of(text.split("\\n\\s*\\n"))
                .filter(paragraph -> !paragraph.contains(TO_THE_READER))
                .collect(Collectors.joining("\n\n"));
    }
}
