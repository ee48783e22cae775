package org.guichet.quotas;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import org.guichet.cases.Case;
import org.guichet.web.Form;

/**
 * Where an officer decides on a change of use: the zone, what is left before and after, the decision.
 *
 * @param form what was typed where it was refused, the usual choices otherwise
 */
public record CaseQuotaPage(Case dossier, Form form) {

    @CheckedTemplate(basePath = "quotas")
    static class Templates {
        static native TemplateInstance dossier(CaseQuotaPage at);
    }

    static CaseQuotaPage of(Case dossier) {
        return new CaseQuotaPage(dossier, Form.empty().with("dwellings", 1));
    }

    TemplateInstance show() {
        return Templates.dossier(this);
    }

    public Optional<Zone> zone() {
        return CaseZone.of(dossier);
    }

    public Optional<QuotaDecision> standing() {
        return QuotaDecision.standing(dossier);
    }

    public List<QuotaDecision> history() {
        return QuotaDecision.of(dossier);
    }

    public List<Zone> zones() {
        return Zone.open();
    }

    public String dwelling() {
        return Dwelling.of(dossier);
    }

    public Tally before() {
        return zone().orElseThrow().tally();
    }

    /** If as many dwellings are granted as the form says. */
    public Tally after() {
        return before().after(dwellings());
    }

    public int dwellings() {
        String typed = form.value("dwellings");
        return typed.matches("[1-9]\\d{0,2}") ? Integer.parseInt(typed) : 1;
    }
}
