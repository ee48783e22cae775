package org.guichet;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.guichet.pdf.ImposedPdf;
import org.guichet.pdf.ImposedRefused;
import org.guichet.procedures.ImposedSkeleton;

/** {@code -Dguichet.pdf.fields=form.pdf}: lists the fields of a form and ends, without a database or a port. */
final class PdfFields {

    private static final String SETTING = "guichet.pdf.fields";

    private PdfFields() {}

    static boolean areAsked() {
        return System.getProperty(SETTING) != null;
    }

    /** @return what the command tells the shell: 0 where all went well */
    static int list() {
        Path file = Path.of(System.getProperty(SETTING));
        try {
            String list = ImposedSkeleton.of(file.getFileName().toString(), ImposedPdf.of(Files.readAllBytes(file)));
            // Words for a file or a person, whatever the log is told to do.
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8).print(list);
            return 0;
        } catch (ImposedRefused refusal) {
            System.err.println(refusal.getMessage());
        } catch (IOException unreadable) {
            System.err.println("Le fichier %s ne peut pas être lu.".formatted(file.toAbsolutePath()));
        }
        return 1;
    }
}
