package org.guichet.piles;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.guichet.accounts.Agent;
import org.guichet.handovers.Identity;
import org.guichet.letters.Letter;
import org.guichet.web.Form;
import org.guichet.web.French;
import org.guichet.web.Paging;

/** What the pages of piles show. */
public final class PilePage {

    /** Choosing the step and the day, or going on with a pile of this morning. */
    public record New(List<PileStep> steps, List<Pile> today, Form form) {

        public Identity[] identities() {
            return Identity.values();
        }
    }

    /** A pile with what became of each code. */
    public record Kept(Pile pile, List<Line> lines, Paging paging, Form form) {

        /** « 38 notées, 1 déjà notée, 2 à part » */
        public String counts() {
            return String.join(
                    ", ",
                    count(Scan.Outcome.TAKEN, "notée", "notées"),
                    count(Scan.Outcome.ALREADY, "déjà notée", "déjà notées"),
                    count(Scan.Outcome.REFUSED, "à part", "à part"));
        }

        private String count(Scan.Outcome outcome, String one, String many) {
            long count = Scan.count(pile, outcome);
            return French.number(count) + " " + (count > 1 ? many : one);
        }
    }

    /**
     * One code, as one agent may see it.
     *
     * @param seen whether the letter may be named
     * @param choices those that still await the step, where the code meant several
     */
    public record Line(Scan scan, boolean seen, List<Letter> choices) {

        static Line of(Scan scan, Scanning scanning, Agent agent) {
            boolean seen = scan.letter != null && scan.letter.dossier.visibleTo(agent);
            boolean asked = scan.outcome == Scan.Outcome.ASKED;
            return new Line(scan, seen, asked ? scanning.candidates(scan.pile, scan.typed, agent) : List.of());
        }
    }

    @CheckedTemplate(basePath = "piles")
    static class Templates {
        static native TemplateInstance begin(New at);

        static native TemplateInstance show(Kept at);
    }

    private PilePage() {}

    static TemplateInstance begin(List<PileStep> steps, List<Pile> today, Form form) {
        return Templates.begin(new New(steps, today, form));
    }

    static TemplateInstance show(Pile pile, int page, Form form, Scanning scanning, Agent agent) {
        Paging paging = Paging.of(page, Scan.count(pile));
        List<Line> lines = Scan.page(pile, paging).stream()
                .map(scan -> Line.of(scan, scanning, agent))
                .toList();
        return Templates.show(new Kept(pile, lines, paging, form));
    }
}
