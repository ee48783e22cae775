package org.guichet.callbacks;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import org.guichet.web.Form;
import org.guichet.web.French;

/**
 * What the page of one callback shows.
 *
 * @param news attempts that colleagues noted since the page was opened; empty for none
 */
public record CallbackPage(Callback callback, LocalDate today, Form form, List<Attempt> news, String notice) {

    @CheckedTemplate(basePath = "callbacks")
    static class Templates {
        static native TemplateInstance show(CallbackPage at);
    }

    static CallbackPage of(Callback callback, LocalDate today) {
        return new CallbackPage(callback, today, Form.empty(), List.of(), "");
    }

    CallbackPage refused(Form typed) {
        return new CallbackPage(callback, today, typed, List.of(), "");
    }

    CallbackPage overtaken(Form typed, List<Attempt> added) {
        return new CallbackPage(callback, today, typed, added, "");
    }

    /** The page of the promise was sent a second time: nothing more was written. */
    CallbackPage alreadySaved() {
        String words = "Ce rappel était déjà promis : le voici. Rien n’a été ajouté.";
        return new CallbackPage(callback, today, form, news, French.spaced(words));
    }

    TemplateInstance show() {
        return Templates.show(this);
    }

    public List<Attempt> attempts() {
        return Attempt.of(callback);
    }

    public CallLine line() {
        return new CallLine(callback, today);
    }
}
