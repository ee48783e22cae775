package org.guichet.procedures;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a letter does to a case once it is final. */
public enum LetterNature {
    /** Acknowledges the request (CRPA, art. L112-3). */
    @JsonProperty("accuse")
    ACKNOWLEDGEMENT("accuse", "accuse réception de la demande"),
    /** Asks for what is missing (CRPA, art. L114-5). */
    @JsonProperty("pieces")
    ITEMS("pieces", "demande ce qui manque"),
    /** Says who is in charge (CRPA, art. L114-2). */
    @JsonProperty("transmission")
    FORWARDING("transmission", "dit que la demande est transmise"),
    /** Proves what silence has accepted (CRPA, art. L232-3). */
    @JsonProperty("attestation")
    ATTESTATION("attestation", "atteste l’accord né du silence"),
    /** A decision (CRPA, art. L212-1). */
    @JsonProperty("favorable")
    FAVOURABLE("favorable", "accorde ce qui est demandé"),
    /** A decision that gives its grounds and the ways of appeal (CRPA, art. L211-2; CJA, art. R421-5). */
    @JsonProperty("defavorable")
    UNFAVOURABLE("defavorable", "refuse, en tout ou en partie"),
    @JsonProperty("reponse")
    REPLY("reponse", "répond, sans accorder ni refuser"),
    @JsonProperty("information")
    INFORMATION("information", "informe seulement, la réponse reste à faire");

    /** As files name it. */
    public final String code;

    /** After « Cette lettre ». */
    public final String label;

    LetterNature(String code, String label) {
        this.code = code;
        this.label = label;
    }

    static Optional<LetterNature> of(String code) {
        return Arrays.stream(values())
                .filter(nature -> nature.code.equals(code))
                .findFirst();
    }

    /** « accuse, pieces… », for whoever wrote another word. */
    static String codes() {
        return Arrays.stream(values()).map(nature -> nature.code).collect(Collectors.joining(", "));
    }

    /** An express decision, which leaves silence nothing to say. */
    public boolean decides() {
        return this == FAVOURABLE || this == UNFAVOURABLE;
    }
}
