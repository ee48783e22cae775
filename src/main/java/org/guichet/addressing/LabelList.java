package org.guichet.addressing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guichet.web.Form;
import org.guichet.web.French;

/** The small list that labels are printed from. It lives in the page itself, so that nothing is kept of it. */
final class LabelList {

    /** More than this is a mailing. */
    private static final int MOST_RECIPIENTS = 60;

    /** More than this is a mistake. */
    static final int MOST_LABELS = 1000;

    /** Somebody on the list. */
    public record Item(int number, Recipient recipient) {

        /** Where how many is typed. */
        public String copies() {
            return copiesField(number);
        }
    }

    private final Form form;
    private final List<Recipient> recipients = new ArrayList<>();
    private final List<String> copies = new ArrayList<>();

    private LabelList(Form form) {
        this.form = form;
    }

    /** Whoever the page holds already and this agent may still address. */
    static LabelList in(Form form, Recipients all) {
        LabelList list = new LabelList(form);
        for (int number = 1; number <= MOST_RECIPIENTS; number++) {
            String typed = form.value(copiesField(number));
            all.of(form.value("item-" + number)).ifPresent(recipient -> {
                list.recipients.add(recipient);
                list.copies.add(typed);
            });
        }
        list.fill();
        return list;
    }

    void add(Recipient recipient) {
        if (!recipient.isReachable()) {
            form.refuse("add", "%s n’a pas d’adresse : notez-la d’abord.".formatted(recipient.name()));
        } else if (recipients.stream().anyMatch(one -> one.key().equals(recipient.key()))) {
            form.refuse(
                    "add", "%s est déjà dans la liste : changez le nombre d’étiquettes.".formatted(recipient.name()));
        } else if (recipients.size() == MOST_RECIPIENTS) {
            form.refuse("add", "La liste est pleine : imprimez-la d’abord.");
        } else {
            recipients.add(recipient);
            copies.add("1");
            form.with("add", "");
            fill();
        }
    }

    /** @param number as the page shows it, from 1; nothing happens where there is none */
    void remove(String number) {
        Optional<Integer> at = number(number).filter(one -> one >= 1 && one <= recipients.size());
        at.ifPresent(one -> {
            recipients.remove(one - 1);
            copies.remove(one - 1);
            fill();
        });
    }

    List<Item> items() {
        List<Item> items = new ArrayList<>();
        for (int at = 0; at < recipients.size(); at++) {
            items.add(new Item(at + 1, recipients.get(at)));
        }
        return items;
    }

    /** How many labels of what a field says; 0 where it says nothing that can be printed. */
    static int copies(Form form, String field) {
        Optional<Integer> read = number(form.line(field)).filter(one -> one >= 1 && one <= MOST_LABELS);
        if (read.isEmpty()) {
            form.refuse(field, "Écrivez combien d’étiquettes, de 1 à %s.".formatted(French.number(MOST_LABELS)));
        }
        return read.orElse(0);
    }

    static Optional<Integer> number(String typed) {
        String digits = typed.replaceAll("[\\s\\p{Z}]", "");
        return digits.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }

    /** Writes the list back into the page, without a gap. */
    private void fill() {
        for (int number = 1; number <= MOST_RECIPIENTS; number++) {
            boolean there = number <= recipients.size();
            form.with("item-" + number, there ? recipients.get(number - 1).key() : "");
            form.with(copiesField(number), there ? copies.get(number - 1) : "");
        }
    }

    private static String copiesField(int number) {
        return "copies-" + number;
    }
}
