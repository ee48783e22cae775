package org.guichet.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guichet.accounts.Agent;
import org.guichet.web.Form;
import org.guichet.web.French;
import org.jspecify.annotations.Nullable;

/**
 * How sheets came to the town hall, several at once. Entry may be late: what counts is the day they came.
 *
 * @param channel counter or post: no sheet comes by telephone
 * @param postmarkedOn proves that a delay was kept, whenever the post delivered it (CRPA, art. L112-1)
 * @param takenBy whoever took them in
 */
public record Arrival(LocalDate on, Channel channel, @Nullable LocalDate postmarkedOn, Agent takenBy) {

    static final List<Channel> WAYS = List.of(Channel.COUNTER, Channel.MAIL);

    /** @return nothing where the form says what is wrong */
    static Optional<Arrival> read(Form form, LocalDate today) {
        Optional<LocalDate> on = form.date("on");
        if (form.isEmpty("on")) {
            form.refuse("on", "Indiquez le jour où la pièce est venue.");
        }
        if (on.filter(today::isBefore).isPresent()) {
            form.refuse("on", "Ce jour est dans l’avenir : indiquez celui où la pièce est venue.");
        }
        Optional<Channel> channel =
                WAYS.stream().filter(way -> form.is("channel", way.name())).findFirst();
        if (channel.isEmpty()) {
            form.refuse("channel", "Choisissez comment la pièce est venue.");
        }
        Optional<LocalDate> postmark = form.date("postmarkedOn");
        if (postmark.isPresent() && channel.filter(Channel.MAIL::equals).isEmpty()) {
            form.refuse("postmarkedOn", "Le cachet de la poste ne va qu’avec un courrier.");
        }
        if (postmark.isPresent() && on.filter(postmark.get()::isAfter).isPresent()) {
            form.refuse("postmarkedOn", "Le cachet serait après l’arrivée : vérifiez les deux dates.");
        }
        Optional<Agent> takenBy = form.id("takenBy").flatMap(Agent::byId);
        if (takenBy.isEmpty()) {
            form.refuse("takenBy", "Choisissez dans la liste qui a reçu la pièce.");
        }
        return form.refused()
                ? Optional.empty()
                : Optional.of(
                        new Arrival(on.orElseThrow(), channel.orElseThrow(), postmark.orElse(null), takenBy.get()));
    }

    /** « le 26 novembre 2026, par courrier, cachet du 24 novembre 2026, reçu par Camille Le Mail » */
    String words() {
        String postmark = postmarkedOn == null ? "" : ", cachet du " + French.date(postmarkedOn);
        return "le %s, %s%s, reçu par %s".formatted(French.date(on), channel.how, postmark, takenBy.fullName());
    }

    /** Whether a delay was kept: the postmark says so where there is one, the day of arrival otherwise. */
    String timeliness(LocalDate answerBy) {
        if (postmarkedOn != null) {
            return postmarkedOn.isAfter(answerBy) ? "envoyée après le délai" : "envoyée dans le délai";
        }
        return on.isAfter(answerBy) ? "venue après le délai" : "venue dans le délai";
    }
}
