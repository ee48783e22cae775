package org.guichet.runs;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.guichet.letters.FrozenLetter;
import org.guichet.pdf.Bundle;

/**
 * The letters of a run as one document, in the order of the paper, from the very bytes that were frozen. It goes to a file
 * letter by letter: ten thousand take hardly more memory than one.
 */
@ApplicationScoped
class RunPaper {

    private static final int BATCH = 50;

    @Inject
    Clock clock;

    /** @return a file for the caller to delete */
    Path write(long printing) {
        try {
            Path file = Files.createTempFile("tirage-", ".pdf");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
                write(printing, out);
                return file;
            } catch (IOException | RuntimeException failed) {
                Files.deleteIfExists(file);
                throw failed;
            }
        } catch (IOException diskFull) {
            throw new UncheckedIOException("a run cannot be written to a file", diskFull);
        }
    }

    private void write(long printing, OutputStream out) throws IOException {
        RunPrinting what = QuarkusTransaction.requiringNew().call(() -> RunPrinting.byId(printing));
        try (Bundle bundle = new Bundle(out, "Tirage n° " + what.run.id, what.at)) {
            Writing writing =
                    new Writing(bundle, what, QuarkusTransaction.requiringNew().call(() -> RunTotals.of(what.run)));
            for (int first = what.firstPosition; first <= what.lastPosition; first += BATCH) {
                int from = first;
                int to = Math.min(first + BATCH - 1, what.lastPosition);
                QuarkusTransaction.requiringNew().run(() -> writing.letters(RunLetter.drawn(what.run, from, to)));
            }
        }
    }

    /** One document as far as it is written. */
    private static final class Writing {

        private final Bundle bundle;
        private final RunPrinting what;
        private final List<RunTotals.Group> groups;
        private int group = -1;

        Writing(Bundle bundle, RunPrinting what, RunTotals totals) {
            this.bundle = bundle;
            this.what = what;
            groups = totals.groups();
        }

        void letters(List<RunLetter> letters) {
            letters.forEach(this::letter);
        }

        private void letter(RunLetter one) {
            try {
                if (what.run.separators) {
                    separate(one);
                }
                FrozenLetter frozen = FrozenLetter.findById(one.letter.id);
                if (what.kind == RunPrinting.Kind.DUPLICATE) {
                    bundle.addAgain(frozen.pdf);
                } else {
                    bundle.add(frozen.pdf);
                }
                fill();
            } catch (IOException unwritable) {
                throw new UncheckedIOException("a letter cannot join its run", unwritable);
            }
        }

        private void separate(RunLetter one) throws IOException {
            if (group >= 0 && groups.get(group).holds(one)) {
                return;
            }
            for (int next = 0; next < groups.size(); next++) {
                if (groups.get(next).holds(one)) {
                    group = next;
                }
            }
            bundle.add(new Separator(what.run.id, groups.get(group), what.at).pdf());
            fill();
        }

        private void fill() throws IOException {
            if (what.run.bothSides) {
                bundle.fillSheet();
            }
        }
    }
}
