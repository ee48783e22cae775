package org.guichet.runs;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guichet.accounts.Agent;
import org.guichet.printing.PrintJob;
import org.guichet.web.Form;
import org.guichet.web.French;
import org.guichet.web.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What an agent asks of a run that is ready: its paper the first time, some of it again after a mishap that they tell, or
 * duplicates once all is said to be printed.
 */
record PrintingOrder(RunPrinting.Kind kind, String reason, int first, int last) {

    private static final int LONGEST = 200;

    static PrintingOrder read(Form form, PrintRun run) {
        run.refuseUnless(PrintRun.State.READY, PrintRun.State.PRINTED);
        int letters = RunLetter.lastPlace(run);
        List<RunPrinting> before = RunPrinting.onPaper(run);
        if (before.isEmpty()) {
            return new PrintingOrder(RunPrinting.Kind.FIRST, "", 1, letters);
        }
        boolean printed = run.state == PrintRun.State.PRINTED;
        String reason = form.words("motif", LONGEST);
        if (reason.isEmpty() && !printed) {
            throw new Refusal(
                    "motif",
                    "Ce tirage a déjà été donné à imprimer le %s. Dites ce qui est arrivé aux feuilles (bourrage, page tachée…) : les originaux ne se réimpriment pas sans raison."
                            .formatted(French.date(before.get(before.size() - 1).at)));
        }
        int first = place(form, "du", 1, letters);
        int last = place(form, "au", letters, letters);
        if (first > last) {
            throw new Refusal("au", "La dernière lettre vient avant la première : vérifiez les deux numéros d’ordre.");
        }
        return new PrintingOrder(printed ? RunPrinting.Kind.DUPLICATE : RunPrinting.Kind.AGAIN, reason, first, last);
    }

    private static int place(Form form, String field, int otherwise, int letters) {
        if (form.isEmpty(field)) {
            return otherwise;
        }
        int place = form.id(field)
                .filter(typed -> typed >= 1 && typed <= letters)
                .orElse(0L)
                .intValue();
        if (place == 0) {
            throw new Refusal(field, "Donnez un numéro d’ordre de ce tirage, de 1 à %d.".formatted(letters));
        }
        return place;
    }

    RunPrinting record(PrintRun run, UUID key, @Nullable PrintJob job, Agent by, Instant at) {
        RunPrinting printing = new RunPrinting();
        printing.run = run;
        printing.number = RunPrinting.of(run).size() + 1;
        printing.pageKey = key;
        printing.at = at;
        printing.agent = by;
        printing.kind = kind;
        printing.reason = reason;
        printing.firstPosition = first;
        printing.lastPosition = last;
        printing.job = job;
        printing.persist();
        return printing;
    }
}
