package org.guichet.runs;

import java.util.List;
import org.guichet.printing.Printer;
import org.guichet.web.Form;
import org.guichet.web.PageKey;
import org.guichet.web.Paging;

/** What the page of a run shows, whatever its state. */
record RunPage(
        PrintRun run,
        Form form,
        RunTotals totals,
        Paging paging,
        List<RunLetter> letters,
        List<RunLetter> aside,
        List<RunLetter> broken,
        List<RunPrinting> printings,
        List<Printer> printers) {

    static RunPage of(PrintRun run, Form form, int page) {
        Paging paging = Paging.of(page, RunLetter.count("run = ?1 and state <> ?2", run, RunLetter.State.ASIDE));
        if (run.isWorking()) {
            return atWork(run, form, paging);
        }
        return new RunPage(
                run,
                form.isEmpty("cle") ? PageKey.give(form) : form,
                RunTotals.of(run),
                paging,
                RunLetter.shown(run, paging),
                RunLetter.some(run, RunLetter.State.ASIDE),
                RunLetter.some(run, RunLetter.State.BROKEN),
                RunPrinting.of(run),
                List.of());
    }

    /** How far the work has come and no more: this page is asked for again and again while it goes on. */
    private static RunPage atWork(PrintRun run, Form form, Paging paging) {
        return new RunPage(
                run, form, new RunTotals(List.of()), paging, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** The same where the town hall has these printers. */
    RunPage on(List<Printer> printers) {
        return new RunPage(run, form, totals, paging, letters, aside, broken, printings, printers);
    }

    /** Whether some sheet may have come out already. */
    public boolean isOnPaper() {
        return printings.stream().anyMatch(printing -> !printing.cameToNothing());
    }

    /** How many were set aside in all; the page shows the first of them, the bordereau every one. */
    public long asideInAll() {
        return RunLetter.count(run, RunLetter.State.ASIDE);
    }

    public boolean is(String state) {
        return run.state.name().equals(state);
    }

    /** Of a hundred, how much of the work under way is done. */
    public long done() {
        RunLetter.State left = run.state == PrintRun.State.CHECKING ? RunLetter.State.CHOSEN : RunLetter.State.NUMBERED;
        long all = paging.total() + (run.state == PrintRun.State.CHECKING ? asideInAll() : 0);
        return all == 0 ? 100 : (all - RunLetter.count(run, left)) * 100 / all;
    }
}
