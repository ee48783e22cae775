package org.guichet.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.guichet.accounts.Agent;
import org.guichet.cases.Arrival;
import org.guichet.cases.Case;
import org.guichet.cases.CaseItems;
import org.guichet.cases.Channel;
import org.guichet.cases.DocumentForm;
import org.guichet.cases.GivenSheet;
import org.guichet.cases.ItemRound;
import org.guichet.cases.MissingItem;
import org.guichet.web.French;

/** What lacks in a case: asked for, come, or not needed after all. */
record ItemsPlay(Case dossier, Agent by, Instant at) {

    void play(StoryLine line) {
        switch (line.verb()) {
            case "asks" -> ask(Long.parseLong(line.firstWord()), line.otherWords());
            case "receives" -> receive(by.login.equals("courrier") ? Channel.MAIL : Channel.COUNTER);
            case "waives" -> CaseItems.waive(dossier, awaited(), line.words(), by, at);
            default -> throw new IllegalArgumentException(line.toString());
        }
    }

    private void ask(long days, String labels) {
        new ItemRound(dossier, day().plusDays(days), by, at).ask(List.of(labels.split(" ?\\| ?")));
    }

    /** Copies, all that is awaited at once, on the day they are noted. */
    private void receive(Channel way) {
        List<MissingItem> items = awaited();
        List<GivenSheet> sheets = items.stream()
                .map(item -> new GivenSheet(item.label, DocumentForm.COPY, "Dossier papier"))
                .toList();
        CaseItems.receive(dossier, items, sheets, new Arrival(day(), way, null, by), by, at);
    }

    private List<MissingItem> awaited() {
        return CaseItems.awaited(dossier);
    }

    private LocalDate day() {
        return LocalDate.ofInstant(at, French.ZONE);
    }
}
