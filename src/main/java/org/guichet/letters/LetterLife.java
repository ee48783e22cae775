package org.guichet.letters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.guichet.accounts.Agent;
import org.guichet.letters.LetterStep.Kind;
import org.guichet.procedures.LetterNature;
import org.guichet.web.French;
import org.jspecify.annotations.Nullable;

/** The life of a letter at one glance, from the draft to the proof: what was done, by whom and when, what is next. */
public record LetterLife(Letter letter, List<LetterStep> steps) {

    /** How a stage looks; its words say the same. */
    public enum State {
        DONE("done"),
        NEXT("next"),
        STOPPED("late"),
        OPEN("");

        public final String style;

        State(String style) {
            this.style = style;
        }
    }

    /** @param words who and when, or what there is to do */
    public record Stage(String label, State state, String words) {}

    private static final Set<Kind> STOPS = EnumSet.of(Kind.REFUSED, Kind.UNCLAIMED, Kind.RETURNED);

    static LetterLife of(Letter letter) {
        return new LetterLife(letter, LetterStep.of(letter));
    }

    public boolean has(String step) {
        return taken(Kind.valueOf(step)).isPresent();
    }

    public List<Stage> stages() {
        List<Stage> stages = new ArrayList<>();
        stages.add(done("Brouillon", LocalDate.ofInstant(letter.createdAt, French.ZONE), letter.createdBy, ""));
        stages.add(finalised());
        add(stages, "À imprimer", null, Kind.PRINTED);
        if (letter.nature != LetterNature.ACKNOWLEDGEMENT) {
            add(stages, "À signer", Awaits.SIGNATURE, Kind.SIGNED, Kind.REFUSED);
        }
        if (taken(Kind.REFUSED).isPresent()) {
            return stages;
        }
        boolean byHand = taken(Kind.HANDED).isPresent()
                || taken(Kind.POSTED).isEmpty() && (letter.awaits == Awaits.HAND_OVER || letter.goesByHand());
        if (!byHand) {
            add(stages, "À mettre sous pli", null, Kind.ENVELOPED);
        }
        Awaits leaving = byHand ? Awaits.HAND_OVER : Awaits.POST;
        add(stages, byHand ? "À remettre" : "À poster", leaving, Kind.POSTED, Kind.HANDED);
        taken(Kind.PRESENTED).ifPresent(step -> stages.add(stage(step)));
        if (!byHand && letter.sending == Sending.REGISTERED_AR) {
            add(stages, "Avis de réception", Awaits.PROOF, Kind.RECEIVED, Kind.UNCLAIMED);
        }
        taken(Kind.RETURNED).ifPresent(step -> stages.add(stage(step)));
        return stages;
    }

    private Stage finalised() {
        if (letter.finalisedAt == null || letter.finalisedBy == null) {
            return new Stage(
                    "À rendre définitive",
                    State.NEXT,
                    letter.readyAt == null ? "à faire maintenant" : "prête pour le prochain tirage");
        }
        LocalDate day = LocalDate.ofInstant(letter.finalisedAt, French.ZONE);
        return done("Définitive", day, letter.finalisedBy, ", départ n° " + letter.departure);
    }

    /**
     * @param waiting what it is called until it is done
     * @param awaited when it is the next thing to do; nothing where it may be noted and need not
     */
    private void add(List<Stage> stages, String waiting, @Nullable Awaits awaited, Kind... fulfilling) {
        List<Stage> taken = Set.of(fulfilling).stream()
                .flatMap(kind -> taken(kind).stream())
                .map(this::stage)
                .collect(Collectors.toList());
        if (taken.isEmpty()) {
            boolean next = awaited != null && letter.awaits == awaited;
            boolean over = letter.isFinal() && letter.awaits == null;
            String words = next ? "à faire maintenant" : over ? "pas noté" : "pas encore";
            taken.add(new Stage(waiting, next ? State.NEXT : State.OPEN, words));
        }
        stages.addAll(taken);
    }

    private Optional<LetterStep> taken(Kind kind) {
        return steps.stream().filter(step -> step.step == kind).findFirst();
    }

    private Stage stage(LetterStep step) {
        Stage done = done(step.step.label, step.dated, step.agent, step.remark.isEmpty() ? "" : " : " + step.remark);
        return new Stage(done.label, STOPS.contains(step.step) ? State.STOPPED : State.DONE, done.words);
    }

    private static Stage done(String label, LocalDate day, Agent by, String more) {
        return new Stage(label, State.DONE, "le %s, noté par %s%s".formatted(French.date(day), by.fullName(), more));
    }
}
