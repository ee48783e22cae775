package org.guichet.procedures;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * {@code forms/<procedure>/imposed.yaml}: which answer goes where on a form that somebody else drew.
 *
 * @param pdf the name of the file beside it
 * @param code where the case's number goes as a code for scanners; nothing for nowhere
 */
record ImposedMapping(
        @JsonProperty("formulaire") String pdf,
        @JsonProperty("aplatir") Fields fields,
        @JsonProperty("champs") List<ImposedLine> lines,
        @JsonProperty("code") @Nullable Code code) {

    static final String USUAL_PDF = "imposed.pdf";

    /** What becomes of the fields of the form once they are filled. */
    enum Fields {
        /** They become ink. */
        @JsonProperty("oui")
        FLAT,
        /** They can still be typed in. */
        @JsonProperty("non")
        OPEN
    }

    /** Millimetres, from the top left corner of the paper. */
    record Code(
            @JsonProperty("page") int page,
            @JsonProperty("x") double x,
            @JsonProperty("y") double y,
            @JsonProperty("largeur") double width,
            @JsonProperty("hauteur") double height) {}

    ImposedMapping {
        pdf = Objects.requireNonNullElse(pdf, USUAL_PDF);
        fields = Objects.requireNonNullElse(fields, Fields.FLAT);
        lines = lines == null ? List.of() : List.copyOf(lines);
    }

    /** For a form that nobody mapped yet: it is printed as it is, and filled by hand. */
    static ImposedMapping none() {
        return new ImposedMapping(USUAL_PDF, Fields.OPEN, List.of(), null);
    }
}
