package org.guichet.transmissions;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import org.guichet.cases.Case;
import org.guichet.cases.CaseEvent;
import org.guichet.cases.SupportingDocument;
import org.guichet.mail.Nature;
import org.guichet.web.Form;

/**
 * Passing a case on, then hearing of it.
 *
 * @param search words that the administration is looked for by, "" for all
 * @param form what was typed in the action that was refused or overtaken, empty otherwise
 * @param acting the name of that action, "" for none
 * @param news what others added while it was being typed
 */
public record TransmissionPage(
        Case dossier, LocalDate today, String search, Form form, String acting, List<CaseEvent> news) {

    @CheckedTemplate(basePath = "transmissions")
    static class Templates {
        static native TemplateInstance transmission(TransmissionPage at);
    }

    static TransmissionPage of(Case dossier, LocalDate today, String search) {
        return new TransmissionPage(dossier, today, search, Form.empty(), "", List.of());
    }

    TransmissionPage typed(Form typed, String action, List<CaseEvent> news) {
        return new TransmissionPage(dossier, today, search, typed, action, news);
    }

    TemplateInstance show() {
        return Templates.transmission(this);
    }

    /** Why it cannot be passed on as it stands; "" where it can. */
    public String obstacle() {
        return Passing.obstacle(dossier).orElse("");
    }

    public boolean isFollowed() {
        return Passing.isFollowed(dossier);
    }

    public List<Transmission> sent() {
        return Transmission.of(dossier);
    }

    public List<Administration> administrations() {
        return Administration.matching(search);
    }

    public List<SupportingDocument> documents() {
        return SupportingDocument.of(dossier);
    }

    public Nature[] natures() {
        return Nature.values();
    }

    public News[] kinds() {
        return News.values();
    }

    public boolean hasLetter(String name) {
        return dossier.procedure().letter(name).isPresent();
    }

    public long letters() {
        return CaseEvent.drafts(dossier);
    }

    /** Whether this document was ticked; all are until somebody unticks them. */
    public boolean encloses(SupportingDocument document) {
        return !acting.equals("passage") || !form.isEmpty("document." + document.id);
    }

    /** The form of an action: as typed where it was refused, with the usual choices otherwise. */
    public Form form(String action) {
        return acting.equals(action)
                ? form
                : Form.empty()
                        .with("sentOn", today)
                        .with("heardOn", today)
                        .with("nature", Nature.SIMPLE)
                        .with("request", "oui")
                        .with("after", "follow");
    }
}
