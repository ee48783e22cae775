package org.guichet.procedures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.guichet.clock.Silence.Effect;
import org.jspecify.annotations.Nullable;

/** What an acknowledgement has to say (CRPA, art. R112-5), so that the appeal delays it starts can be held against people. */
final class AcknowledgementCheck {

    private static final String ITEMS = "ce qui manque, {dossier.manque} ou la partie [[manque]]";

    /** Acceptance waits for the file to be complete (CRPA, art. L114-5): there is no date before. */
    private static final String NOT_STARTED =
            "le délai qui ne commence qu’avec les pièces, {#if dossier.echeance}…{#else}…{/if}";

    private AcknowledgementCheck() {}

    /** @param effect what silence means where the letter serves; nothing where it serves all */
    static List<String> lacks(@Nullable Effect effect, LetterTemplate letter) {
        Map<String, Pattern> asked = new LinkedHashMap<>();
        asked.put("{dossier.recu}", named("dossier.recu"));
        asked.put("{service.telephone}", named("service.telephone"));
        if (effect == Effect.ACCEPTANCE || effect == Effect.REJECTION) {
            asked.put("{dossier.echeance}", named("dossier.echeance"));
            asked.put("{service.nom}", named("service.nom"));
            asked.put("{service.adresse}", named("service.adresse"));
            asked.put(ITEMS, named("dossier.manque"));
        }
        if (effect == Effect.ACCEPTANCE) {
            asked.put(NOT_STARTED, Pattern.compile("\\{#if dossier\\.echeance\\b"));
            asked.put("le droit à une attestation", Pattern.compile("(?i)attest|certificat"));
        }
        if (effect == Effect.REJECTION) {
            asked.put("les voies de recours, la partie [[recours]]", Pattern.compile("(?i)\\*\\*Si vous contestez"));
            asked.put("{commune.tribunal}", named("commune.tribunal"));
        }
        return asked.entrySet().stream()
                .filter(one -> !one.getValue().matcher(letter.body()).find())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Pattern named(String name) {
        return Pattern.compile("\\{(?:#if )?" + Pattern.quote(name) + "\\b");
    }
}
