package org.guichet.transfer;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.guichet.residents.Resident;
import org.guichet.residents.ResidentForm;
import org.guichet.web.Form;

/** A few hundred lines in one transaction: judged, or brought in; what is done is written with them, so that it is done once. */
final class ImportBatch {

    static final int SIZE = 500;

    private final ImportRun run;
    private final Clock clock;
    private final List<ImportLine> lines = new ArrayList<>();
    private final List<Resident> people = new ArrayList<>();

    private ImportBatch(ImportRun run, Clock clock) {
        this.run = run;
        this.clock = clock;
    }

    /** Goes one step further; whether there is another. */
    static boolean step(long runId, Clock clock) {
        ImportRun run = ImportRun.byId(runId).orElseThrow();
        run.lock();
        return run.isWorking() && new ImportBatch(run, clock).step();
    }

    private boolean step() {
        boolean judging = run.state == ImportRun.State.JUDGING;
        List<ImportLine> next = ImportLine.next(run, judging ? ImportLine.State.READ : ImportLine.State.NEW, SIZE);
        next.forEach(this::read);
        settle(judging);
        Panache.getEntityManager().flush();
        if (next.size() < SIZE) {
            run.state = judging ? ImportRun.State.JUDGED : ImportRun.State.DONE;
        }
        return run.isWorking();
    }

    private void read(ImportLine line) {
        if (line.cells.length != run.headers.length) {
            line.refuse("%d colonne%s au lieu de %d."
                    .formatted(line.cells.length, line.cells.length > 1 ? "s" : "", run.headers.length));
            return;
        }
        ImportedPerson person = ImportedPerson.of(List.of(line.cells), List.of(run.columns), LocalDate.now(clock));
        Form form = person.form();
        Resident resident = new Resident();
        ResidentForm.read(form, resident, clock);
        if (form.refused()) {
            line.refuse(form.errors().values().stream().distinct().collect(Collectors.joining(" ")));
            return;
        }
        String reference = person.cell(ImportField.OLD_REFERENCE);
        line.oldReference = reference.isEmpty() ? null : reference;
        lines.add(line);
        people.add(resident);
    }

    private void settle(boolean judging) {
        Map<ImportLine, Resident> newcomers = new LinkedHashMap<>();
        KnownPeople known = new KnownPeople(
                people, lines.stream().map(line -> line.oldReference).toList());
        for (int place = 0; place < lines.size(); place++) {
            ImportLine line = lines.get(place);
            if (known.has(place, people.get(place), line.oldReference)) {
                line.state = ImportLine.State.KNOWN;
            } else if (judging) {
                line.state = ImportLine.State.NEW;
            } else {
                newcomers.put(line, people.get(place));
            }
        }
        NewPeople.keep(newcomers.values());
        newcomers.forEach((line, person) -> {
            line.residentId = person.id;
            line.state = ImportLine.State.BROUGHT;
        });
    }
}
