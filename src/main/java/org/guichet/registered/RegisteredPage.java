package org.guichet.registered;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guichet.accounts.Agent;
import org.guichet.web.Form;
import org.guichet.web.Paging;

/**
 * The registered letters of one stage, and how many there are of each.
 *
 * @param hidden how many of this stage are of cases that this agent may not see
 */
public record RegisteredPage(
        Stage stage, Map<Stage, Long> counts, List<RegisteredLine> lines, Paging paging, long hidden, Form form) {

    @CheckedTemplate(basePath = "registered")
    static class Templates {
        static native TemplateInstance list(RegisteredPage at);
    }

    static RegisteredPage of(Stage stage, int page, Form form, Agent agent, LocalDate today) {
        RegisteredLetters all = new RegisteredLetters(agent, today);
        Map<Stage, Long> counts = new LinkedHashMap<>();
        for (Stage one : Stage.values()) {
            counts.put(one, all.count(one));
        }
        Paging paging = Paging.of(page, counts.get(stage));
        long hidden = all.countOfAll(stage) - counts.get(stage);
        return new RegisteredPage(stage, counts, all.lines(stage, paging), paging, hidden, form);
    }

    TemplateInstance show() {
        return Templates.list(this);
    }
}
