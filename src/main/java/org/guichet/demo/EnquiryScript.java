package org.guichet.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guichet.intake.Enquiry;
import org.jspecify.annotations.Nullable;

/**
 * A question of {@code enquiries.yaml}, answered on the spot.
 *
 * @param at as {@link Agenda} reads it
 * @param by a login, which says the channel too
 * @param procedure nothing where it is about none
 */
record EnquiryScript(String at, String by, @Nullable String procedure, String words) {

    static List<EnquiryScript> read() {
        return Script.read("enquiries.yaml", new TypeReference<>() {});
    }

    Happening happening(Cast cast) {
        Instant when = cast.agenda().at(at);
        return new Happening(
                when,
                () -> Enquiry.answered(UUID.randomUUID(), cast.channelOf(by), procedure, words, cast.agent(by), when));
    }
}
