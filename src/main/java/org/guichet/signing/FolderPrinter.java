package org.guichet.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.guichet.commune.Commune;
import org.guichet.letters.LetterPrinter;
import org.guichet.pdf.Bundle;
import org.guichet.pdf.PagePictures;
import org.guichet.signing.FolderDocument.Entry;
import org.guichet.signing.FolderDocument.FolderState;

/** Prints the list of a folder, alone or on top of the letters in their order. */
@ApplicationScoped
class FolderPrinter {

    @Inject
    LetterPrinter letters;

    @Inject
    Clock clock;

    byte[] list(SignatureFolder folder, List<FolderLine> lines) {
        return document(folder, lines, clock.instant()).pdf();
    }

    /**
     * The list, then what is still to sign and may be seen. A letter that is said to be printed already bears « duplicata »:
     * the sheet that was printed first is the one to sign.
     *
     * @param bothSides whether each letter begins on the front of a sheet
     */
    byte[] withLetters(SignatureFolder folder, List<FolderLine> lines, boolean bothSides) {
        Instant now = clock.instant();
        FolderDocument list = document(folder, lines, now);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Bundle bundle = new Bundle(out, list.title(), now)) {
            bundle.add(list.pdf());
            for (FolderLine line : lines) {
                if (line.isOpen()) {
                    add(bundle, line, bothSides);
                }
            }
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return out.toByteArray();
    }

    private void add(Bundle bundle, FolderLine line, boolean bothSides) throws IOException {
        if (bothSides) {
            bundle.fillSheet();
        }
        byte[] pdf = letters.pdf(line.letter());
        if (line.printed()) {
            bundle.addAgain(pdf);
        } else {
            bundle.add(pdf);
        }
    }

    private FolderDocument document(SignatureFolder folder, List<FolderLine> lines, Instant now) {
        List<Entry> entries = lines.stream().map(this::entry).toList();
        return new FolderDocument(Commune.get(), folder.id, folder.signatory, entries, now);
    }

    private Entry entry(FolderLine line) {
        return new Entry(
                line.place().position,
                line.number(),
                line.addressee(),
                line.subject(),
                line.reference(),
                pages(line),
                line.place().leftHow == null
                        ? FolderState.TO_SIGN
                        : FolderState.valueOf(line.place().leftHow.name()));
    }

    private int pages(FolderLine line) {
        if (!line.seen()) {
            return 0;
        }
        Integer known = line.letter().pages;
        return known == null ? PagePictures.count(letters.pdf(line.letter())) : known;
    }
}
