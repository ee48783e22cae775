package org.guichet.letters;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.guichet.pdf.Block;
import org.guichet.pdf.PagePictures;
import org.guichet.web.Form;

/** The page of a letter: its pages as they print, what lacks before it is final, what was done with it since. */
@ApplicationScoped
class LetterPages {

    @CheckedTemplate(basePath = "letters")
    static class Templates {
        static native TemplateInstance show(
                Letter letter,
                List<Block> blocks,
                int pages,
                String sha256,
                LetterLife life,
                List<LetterAside> asides,
                Form form);
    }

    @Inject
    LetterPrinter printer;

    @Inject
    @Any
    Instance<BesideLetter> rooms;

    @Inject
    Clock clock;

    TemplateInstance of(Letter letter) {
        return filled(letter, Form.empty(), Set.of());
    }

    /** @param form the step that was refused, as typed */
    TemplateInstance of(Letter letter, Form form, LetterStep.Kind refused) {
        return filled(letter, form, Set.of(refused));
    }

    /** Every step is offered for today but the refused one, which stays as it was typed. */
    private TemplateInstance filled(Letter letter, Form form, Set<LetterStep.Kind> typed) {
        for (LetterStep.Kind step : LetterStep.Kind.values()) {
            if (!typed.contains(step)) {
                form.with(step.field, LocalDate.now(clock));
            }
        }
        String sha256 = FrozenLetter.<FrozenLetter>findByIdOptional(letter.id)
                .map(frozen -> frozen.pdfSha256)
                .orElse("");
        int pages = PagePictures.count(printer.pdf(letter));
        List<LetterAside> asides =
                rooms.stream().flatMap(room -> room.aside(letter).stream()).toList();
        return Templates.show(letter, Markdown.blocks(letter.body), pages, sha256, LetterLife.of(letter), asides, form);
    }
}
