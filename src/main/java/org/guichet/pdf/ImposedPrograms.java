package org.guichet.pdf;

import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** Tells what in a file does something from what is only looked at. */
final class ImposedPrograms {
    /** Actions that do more than turn to another page (ISO 32000-1, table 198). */
    private static final Set<String> ACTIONS = Set.of(
            "JavaScript",
            "URI",
            "Launch",
            "GoToR",
            "GoToE",
            "SubmitForm",
            "ImportData",
            "ResetForm",
            "Rendition",
            "Sound",
            "Movie",
            "Hide",
            "Named",
            "Thread",
            "SetOCGState",
            "Trans",
            "GoTo3DView",
            "RichMediaExecute");

    /** Annotations that carry something else than ink. */
    private static final Set<String> ANNOTATIONS =
            Set.of("FileAttachment", "Sound", "Movie", "Screen", "3D", "RichMedia");

    private ImposedPrograms() {}

    /** Whether this runs, sends, opens or plays something. */
    static boolean acts(@Nullable COSBase value) {
        return value instanceof COSDictionary action && ACTIONS.contains(action.getNameAsString(COSName.S, ""));
    }

    /** Whether this stands on a page and holds a file, a sound or a film. */
    static boolean carries(@Nullable COSBase value) {
        return value instanceof COSDictionary annotation
                && ANNOTATIONS.contains(annotation.getNameAsString(COSName.SUBTYPE, ""))
                && annotation.containsKey(COSName.RECT);
    }
}
