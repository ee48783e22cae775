package org.guichet.forms;

import org.guichet.clock.Silence;
import org.jspecify.annotations.Nullable;

/** What the delay and the silence of the town hall mean, as one says it at the desk (CRPA, art. L231-1 to L231-6). */
record Delays(@Nullable Silence silence) {

    String words() {
        if (silence == null) {
            return "";
        }
        String delay = silence.delay();
        return switch (silence.effect()) {
            case ACCEPTANCE ->
                "La mairie a %s pour répondre, à partir du jour où votre demande est complète. Si vous n’avez rien reçu au bout de %s, votre demande est acceptée : vous pouvez demander une attestation qui le dit."
                        .formatted(delay, delay);
            case REJECTION ->
                "La mairie a %s pour répondre. Si vous n’avez rien reçu au bout de %s, c’est un refus. Vous pouvez alors en demander les raisons, ou le contester devant le tribunal administratif dans les deux mois."
                        .formatted(delay, delay);
            case NONE -> "La mairie vous répond en %s au plus. Si rien ne vient, appelez-nous.".formatted(delay);
        };
    }
}
