package org.guichet.clock;

import org.guichet.clock.Silence.Effect;

/** What a clock does, in a French sentence that a lawyer can check and whoever asked can follow. The dates stand beside it. */
final class Explanation {

    /** @param article "" where no text says so, but judges do */
    record Said(String sentence, String article) {}

    private static final String RECEPTION = "CRPA, art. L114-3";
    static final String ITEMS = "CRPA, art. L114-5";

    private final Reading reading;
    private final Facts facts;
    private final Effect effect;
    private final String delay;

    Explanation(Reading reading) {
        this.reading = reading;
        this.facts = reading.facts();
        this.effect = reading.effect();
        this.delay = reading.first() == null
                ? facts.rule.period().map(Delay::words).orElse(facts.rule.delay())
                : LegalClock.APPEAL.words();
    }

    Said receivedElsewhere() {
        return effect == Effect.ACCEPTANCE
                ? new Said(
                        "Une autre administration a reçu la demande ; l’accord par silence ne se compte pas encore.",
                        RECEPTION)
                : new Said(
                        "Une autre administration a reçu la demande : le délai de %s part de ce jour.".formatted(delay),
                        RECEPTION);
    }

    Said received() {
        if (effect == Effect.ACCEPTANCE) {
            boolean complete = facts.receivedOn.equals(reading.start());
            return complete
                    ? new Said(
                            "La mairie a reçu la demande : le délai de %s part de ce jour.".formatted(delay), RECEPTION)
                    : new Said(
                            "La mairie a reçu la demande ; le délai de %s part du jour où toutes les pièces demandées sont là."
                                    .formatted(delay),
                            ITEMS);
        }
        return facts.receivedOn.equals(reading.start())
                ? new Said("La mairie a reçu la demande : le délai de %s part de ce jour.".formatted(delay), RECEPTION)
                : new Said(
                        "La demande est arrivée à la mairie, mais son délai court déjà depuis la première réception.",
                        RECEPTION);
    }

    Said acknowledged() {
        if (facts.acknowledgedOn != null) {
            return new Said(
                    "Accusé de réception donné : les délais de recours sont opposables s’il porte toutes les mentions.",
                    "CRPA, art. L112-3 et R112-5");
        }
        return facts.acknowledgementDue
                ? new Said(
                        "Pas encore d’accusé de réception : sans lui, les délais de recours ne peuvent pas être opposés à la personne, sauf décision écrite notifiée avant l’échéance.",
                        "CRPA, art. L112-3 et L112-6")
                : new Said(
                        "La loi ne demande pas d’accusé de réception ici ; le récépissé sert de preuve.",
                        "CRPA, art. R112-4");
    }

    Said due(boolean late) {
        if (reading.due() == null) {
            return new Said(
                    "Le délai de %s partira quand toutes les pièces demandées seront là.".formatted(delay), ITEMS);
        }
        return switch (effect) {
            case ACCEPTANCE ->
                new Said(
                        "Dernier jour pour décider : ensuite, le silence de la mairie vaut accord, même si ce jour est férié.",
                        rule());
            case REJECTION ->
                new Said(
                        "Dernier jour pour décider : ensuite, le silence de la mairie vaut refus, même si ce jour est férié.",
                        rule());
            case NONE ->
                late
                        ? new Said(
                                "La réponse était promise pour ce jour : elle est en retard. Le silence ne décide de rien.",
                                rule())
                        : new Said(
                                "La mairie a promis de répondre au plus tard ce jour. Le silence ne décide de rien.",
                                rule());
        };
    }

    Said implied() {
        return effect == Effect.ACCEPTANCE
                ? new Said(
                        "Personne n’a décidé à temps : la demande est acceptée. La personne peut demander une attestation.",
                        rule() + " ; CRPA, art. L232-3")
                : new Said(
                        "Personne n’a décidé à temps : la demande est refusée. La personne peut en demander les raisons, ou saisir le tribunal administratif.",
                        rule() + " ; CRPA, art. L232-4 ; CJA, art. R421-2");
    }

    Said stopped(Stop stop) {
        return switch (stop.cause()) {
            case WITHDRAWN -> new Said("La personne a renoncé à sa demande : plus aucune réponse n’est attendue.", "");
            case TRANSMITTED ->
                new Said(
                        "La mairie a transmis la demande à l’administration compétente : son délai s’arrête. Là-bas, un refus par silence se compte depuis la première réception, un accord depuis la leur.",
                        "CRPA, art. L114-2 et L114-3");
            case DECIDED -> decided();
        };
    }

    private Said decided() {
        if (effect == Effect.NONE) {
            return new Said("La mairie a répondu.", rule());
        }
        if (reading.stoppedInTime()) {
            return new Said("La mairie a décidé : le silence ne produira plus rien.", rule());
        }
        return effect == Effect.ACCEPTANCE
                ? new Said(
                        "La mairie a décidé après l’accord né du silence. Elle ne peut retirer cet accord que s’il est illégal, et dans les quatre mois.",
                        "CRPA, art. L242-1")
                : new Said(
                        "La mairie a décidé après le refus né du silence : cette décision le remplace.",
                        "CJA, art. R421-2");
    }

    Said appeal() {
        return new Said(
                "La personne demande à la mairie de revoir sa décision : un délai de %s part de ce jour, et le silence vaut refus. Fait à temps, ce recours interrompt le délai pour saisir le tribunal."
                        .formatted(delay),
                "CRPA, art. L231-4 2° et L411-2 ; CJA, art. R421-2");
    }

    /** The text that says what silence means: the procedure's own, or that of all appeals. */
    private String rule() {
        return reading.first() == null ? facts.rule.text() : "CRPA, art. L231-4 2°";
    }
}
