package org.guichet.transmissions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guichet.accounts.Agent;
import org.guichet.cases.Case;
import org.guichet.cases.SupportingDocument;
import org.guichet.mail.Nature;
import org.guichet.web.Form;

/** What an agent ticks to pass a case on. */
final class PassingForm {

    /** What is always there to enclose. */
    static final String REQUEST = "La demande";

    private static final int LONGEST = 1000;

    private PassingForm() {}

    static void pass(Case dossier, Form form, Agent by, Instant at) {
        Optional<Administration> to = form.id("administration").flatMap(Administration::byId);
        if (to.isEmpty()) {
            form.refuse("administration", "Choisissez l’administration compétente dans la liste.");
        }
        Optional<LocalDate> on = form.date("sentOn");
        if (on.isEmpty()) {
            form.refuse("sentOn", "Indiquez le jour où le pli part.");
        }
        Optional<Nature> nature = form.chosen("nature", Nature.values());
        if (nature.isEmpty()) {
            form.refuse("nature", "Choisissez comment le pli voyage.");
        }
        boolean followed = form.is("after", "follow");
        if (!followed && !form.is("after", "close")) {
            form.refuse("after", "Dites si le dossier est suivi ou clos.");
        }
        List<String> enclosed = enclosed(dossier, form);
        String words = form.words("words", LONGEST);
        if (!form.refused()) {
            new Passing(to.get(), on.orElseThrow(), nature.orElseThrow(), enclosed, words, followed)
                    .pass(dossier, by, at);
        }
    }

    private static List<String> enclosed(Case dossier, Form form) {
        List<String> enclosed = new ArrayList<>();
        if (!form.isEmpty("request")) {
            enclosed.add(REQUEST);
        }
        for (SupportingDocument document : SupportingDocument.of(dossier)) {
            if (!form.isEmpty("document." + document.id)) {
                enclosed.add("%s (%s)".formatted(document.label, document.form.label));
            }
        }
        String others = form.words("others", LONGEST);
        others.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(enclosed::add);
        return enclosed;
    }
}
