package org.guichet.handovers;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guichet.letters.Letter;
import org.guichet.letters.LetterStep;
import org.guichet.mandates.Mandate;
import org.guichet.web.Form;

/** The page on which a letter crosses the counter, then what is kept of it. */
public record HandOverPage(Letter letter, Form form, LocalDate today) {

    @CheckedTemplate(basePath = "handovers")
    static class Templates {
        static native TemplateInstance show(HandOverPage at);
    }

    TemplateInstance show() {
        return Templates.show(this);
    }

    public String addressee() {
        return Taking.addressee(letter);
    }

    public List<Mandate> mandates() {
        return new HandOverForm(letter, form, today).mandates();
    }

    public boolean chosen(Mandate mandate) {
        return form.is("qui", "mandat-" + mandate.id);
    }

    public Identity[] identities() {
        return Identity.values();
    }

    /** The step, once it is taken; letters handed over with an acknowledgement have no more than that. */
    public Optional<LetterStep> step() {
        return LetterStep.of(letter, LetterStep.Kind.HANDED);
    }

    public Optional<HandOver> done() {
        return HandOver.of(letter);
    }

    /** Why nothing can be handed over now; "" where it can. */
    public String whyNot() {
        return LetterStep.whyNot(letter, LetterStep.Kind.HANDED).orElse("");
    }
}
