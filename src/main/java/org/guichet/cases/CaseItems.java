package org.guichet.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.guichet.accounts.Agent;
import org.guichet.web.Form;
import org.guichet.web.French;
import org.guichet.web.Refusal;

/** What an agent does with the sheets of a case, as the page of its items asks: each step is one line of the story. */
public final class CaseItems {

    private static final int LONGEST = 1000;

    private CaseItems() {}

    /** Still awaited, what is late first. */
    public static List<MissingItem> awaited(Case of) {
        return MissingItem.of(of).stream()
                .filter(MissingItem::outstanding)
                .sorted(Comparator.comparing((MissingItem item) -> item.answerBy)
                        .thenComparing(item -> item.id))
                .toList();
    }

    /** What came with the request is kept, and what lacks is asked for in one round. */
    static void sort(Case of, Form form, Agent by, Instant at) {
        List<GivenSheet> came = new ArrayList<>();
        List<String> lacking = new ArrayList<>();
        for (ItemLine line : ItemLine.of(of)) {
            line.read(form, came, lacking);
        }
        LocalDate answerBy = lacking.isEmpty() ? day(at) : answerBy(form);
        Arrival arrival = came.isEmpty() ? null : Arrival.read(form, day(at)).orElse(null);
        if (form.refused()) {
            return;
        }
        if (came.isEmpty() && lacking.isEmpty()) {
            throw new Refusal("Rien n’est indiqué : dites de chaque pièce si elle est venue ou si elle manque.");
        }
        if (arrival != null && arrival.on().isBefore(of.receivedOn())) {
            throw new Refusal(
                    "on", "La demande est arrivée le %s : vérifiez ce jour.".formatted(French.date(of.receivedOn())));
        }
        ItemRound round = new ItemRound(of, answerBy, by, at);
        if (!lacking.isEmpty()) {
            round.refuseUnlessPossible(lacking); // before anything is written
        }
        if (arrival != null) {
            came.forEach(sheet -> SupportingDocument.keep(of, sheet, arrival, null, by, at));
            of.awaitsLess(EventKind.ITEM_RECEIVED, by, at, "%s, %s.".formatted(words(came), arrival.words()));
        }
        if (!lacking.isEmpty()) {
            round.ask(lacking);
        }
    }

    /** The clock follows the day they came, not the day somebody wrote it down. */
    static void receive(Case of, Form form, Agent by, Instant at) {
        List<MissingItem> items = ticked(of, form, "came");
        List<GivenSheet> sheets = items.stream()
                .flatMap(item -> GivenSheet.read(item.label, form.under(item.field())).stream())
                .toList();
        Arrival arrival = Arrival.read(form, day(at)).orElse(null);
        if (form.refused() || arrival == null) {
            return;
        }
        receive(of, items, sheets, arrival, by, at);
    }

    /** @param sheets one for each item, in the same order */
    public static void receive(
            Case of, List<MissingItem> items, List<GivenSheet> sheets, Arrival arrival, Agent by, Instant at) {
        for (MissingItem item : items) {
            if (arrival.on().isBefore(item.firstAskedOn())) {
                throw new Refusal(
                        "on",
                        "« %s » a été demandée le %s : elle n’a pas pu venir avant. Vérifiez ce jour."
                                .formatted(item.label, French.date(item.firstAskedOn())));
            }
        }
        List<String> told = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            MissingItem answered = items.get(i).cameOn(arrival.on(), by);
            SupportingDocument.keep(of, sheets.get(i), arrival, answered, by, at);
            told.add("%s, %s".formatted(sheets.get(i).words(), arrival.timeliness(answered.answerBy)));
        }
        of.awaitsLess(EventKind.ITEM_RECEIVED, by, at, "%s, %s.".formatted(String.join(" ; ", told), arrival.words()));
    }

    static void waive(Case of, Form form, Agent by, Instant at) {
        waive(of, ticked(of, form, "waived"), form.words("why", LONGEST), by, at);
    }

    public static void waive(Case of, List<MissingItem> items, String why, Agent by, Instant at) {
        if (why.isBlank()) {
            throw new Refusal("why", "Dites pourquoi cette pièce n’est plus utile : on vous le demandera.");
        }
        items.forEach(item -> item.waive(day(at), why, by));
        String labels = items.stream().map(item -> item.label).collect(Collectors.joining(" ; "));
        of.awaitsLess(EventKind.ITEM_WAIVED, by, at, "%s, finalement inutile : %s".formatted(labels, why));
    }

    static void remind(Case of, Form form, Agent by, Instant at) {
        List<MissingItem> items = ticked(of, form, "again");
        new ItemRound(of, answerBy(form), by, at).remind(items);
    }

    private static List<MissingItem> ticked(Case of, Form form, String box) {
        List<MissingItem> ticked = awaited(of).stream()
                .filter(item -> !form.under(item.field()).isEmpty(box))
                .toList();
        if (ticked.isEmpty()) {
            throw new Refusal("Cochez au moins une pièce de la liste.");
        }
        return ticked;
    }

    private static LocalDate answerBy(Form form) {
        return form.date("answerBy").orElseGet(() -> {
            form.refuse("answerBy", "Indiquez jusqu’à quel jour la personne peut la fournir.");
            return LocalDate.MIN;
        });
    }

    private static String words(List<GivenSheet> sheets) {
        return sheets.stream().map(GivenSheet::words).collect(Collectors.joining(" ; "));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, French.ZONE);
    }
}
