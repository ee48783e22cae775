package org.guichet.mail;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import org.guichet.web.Form;
import org.guichet.web.Paging;

/**
 * A register on screen.
 *
 * @param closing how its year was closed; nothing while it is open
 * @param closable whether its year is over and nobody closed it yet
 * @param verified what came of comparing the lines with the fingerprint; "" where nobody asked
 */
public record RegisterPage(
        Direction direction,
        Form form,
        List<RegisterLine> lines,
        Paging paging,
        Optional<RegisterClosing> closing,
        boolean closable,
        String verified) {

    @CheckedTemplate(basePath = "mail")
    static class Templates {
        static native TemplateInstance register(RegisterPage at, List<Month> months);
    }

    TemplateInstance show() {
        return Templates.register(this, Month.ALL);
    }

    /** What was asked for, for the links of the page. */
    public String query() {
        return "annee=%s&mois=%s&jour=%s&q=%s"
                .formatted(form.encoded("annee"), form.encoded("mois"), form.encoded("jour"), form.encoded("q"));
    }
}
