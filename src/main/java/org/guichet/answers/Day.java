package org.guichet.answers;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.guichet.answers.Field.Control;
import org.guichet.pdf.Block;
import org.guichet.web.Form;
import org.guichet.web.French;

/** A date, kept as 2026-11-23. */
final class Day extends OneField {

    static final String BOXES = "__/__/____";

    Day() {
        super(Control.DATE);
    }

    @Override
    String kept(Question question, Form form) {
        return form.date(question.field()).map(LocalDate::toString).orElse("");
    }

    @Override
    String said(String kept) {
        return French.parseDate(kept).map(French::date).orElse(kept);
    }

    @Override
    Block room(Question question, String kept) {
        return comb("", kept);
    }

    static Block comb(String label, String kept) {
        String digits = French.parseDate(kept)
                .map(DateTimeFormatter.ofPattern("ddMMuuuu")::format)
                .orElse("");
        return new Block.Comb(label, BOXES, digits);
    }
}
