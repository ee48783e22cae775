package org.guichet.addressing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.guichet.contact.TypedEnvelope;
import org.guichet.privacy.Subject;
import org.guichet.stationery.Label;
import org.guichet.stationery.LabelSheet;
import org.guichet.stationery.Labels;
import org.guichet.web.Form;
import org.guichet.web.French;
import org.guichet.web.Refusal;

/**
 * Reads what labels to print.
 *
 * @param subjects what the trail says was printed
 */
record LabelForm(Labels labels, List<Subject> subjects) {

    /** A hundred addresses of six lines. */
    private static final int LONGEST = 25_000;

    /** @return nothing where the form says what is wrong */
    static Optional<LabelForm> read(Form form, LabelList list) {
        Optional<LabelSheet> format = form.chosen("format", LabelSheet.values());
        if (format.isEmpty()) {
            form.refuse("format", "Choisissez les étiquettes : leur numéro est sur la boîte.");
        }
        int first = LabelList.number(form.value("first")).orElse(0);
        List<Label> labels = new ArrayList<>();
        List<Subject> subjects = new ArrayList<>();
        for (LabelList.Item item : list.items()) {
            copy(item.recipient(), LabelList.copies(form, item.copies()), labels, subjects);
        }
        List<Recipient> typed = typed(form);
        if (!typed.isEmpty()) {
            int copies = LabelList.copies(form, "copies");
            typed.forEach(one -> copy(one, copies, labels, subjects));
        }
        if (labels.size() > LabelList.MOST_LABELS) {
            form.refuse(
                    "",
                    "Cela ferait %s étiquettes ; imprimez-en %s au plus à la fois."
                            .formatted(French.number(labels.size()), French.number(LabelList.MOST_LABELS)));
        }
        if (form.refused()) {
            return Optional.empty();
        }
        Optional<Labels> sheets = form.check(() -> Optional.of(new Labels(format.orElseThrow(), first, labels)));
        sheets.ifPresent(one -> one.misfits().forEach(misfit -> form.refuse("format", misfit)));
        return form.refused() ? Optional.empty() : sheets.map(one -> new LabelForm(one, List.copyOf(subjects)));
    }

    private static void copy(Recipient recipient, int copies, List<Label> labels, List<Subject> subjects) {
        labels.addAll(Collections.nCopies(copies, Label.address(recipient.lines())));
        subjects.add(recipient.subject());
    }

    /** The addresses typed one under another, a blank line between two. */
    private static List<Recipient> typed(Form form) {
        String words = form.words("lines", LONGEST);
        List<String> addresses = Arrays.stream(words.split("\n[\\s\\p{Z}]*\n"))
                .filter(one -> !one.isBlank())
                .toList();
        List<Recipient> typed = new ArrayList<>();
        for (String address : addresses) {
            try {
                typed.add(Recipient.typed(TypedEnvelope.lines(address)));
            } catch (Refusal refusal) {
                form.refuse("lines", named(addresses, address) + refusal.getMessage());
            }
        }
        return form.wrong("lines") ? List.of() : typed;
    }

    private static String named(List<String> addresses, String address) {
        return addresses.size() == 1
                ? ""
                : "Adresse n° %d (« %s »). "
                        .formatted(
                                addresses.indexOf(address) + 1,
                                address.strip().lines().findFirst().orElse(""));
    }
}
