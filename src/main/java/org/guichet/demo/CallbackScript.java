package org.guichet.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.guichet.accounts.Agent;
import org.guichet.accounts.Department;
import org.guichet.callbacks.Callback;
import org.guichet.callbacks.Outcome;
import org.guichet.callbacks.Promised;
import org.guichet.callbacks.Slot;
import org.guichet.commune.Promise;
import org.guichet.contact.PhoneNumber;
import org.guichet.residents.Resident;
import org.guichet.web.French;
import org.jspecify.annotations.Nullable;

/** A call that was promised in the town that does not exist, and what came of it. */
record CallbackScript(
        @Nullable String resident,
        @Nullable String name,
        @Nullable String phone,
        String by,
        String at,
        String department,
        String about,
        @Nullable Slot slot,
        @Nullable String hours,
        List<String> attempts) {

    static List<CallbackScript> read() {
        return Script.read("callbacks.yaml", new TypeReference<>() {});
    }

    Happening happening(Cast cast) {
        Instant when = cast.agenda().at(at);
        return new Happening(when, () -> play(cast, when));
    }

    private void play(Cast cast, Instant when) {
        Agent promiser = cast.agent(by);
        Resident who = cast.resident(resident);
        String number = who == null ? Objects.requireNonNull(phone) : Objects.requireNonNull(who.telephone());
        Callback callback = Callback.promise(new Promised(
                UUID.nameUUIDFromBytes(toString().getBytes(StandardCharsets.UTF_8)),
                null,
                who,
                Objects.requireNonNullElse(name, ""),
                PhoneNumber.parse("phone", number).orElseThrow(),
                about,
                Department.findByCode(department).orElseThrow(),
                null,
                Promise.keptBy(Promise.Kind.CALLBACK, when.atZone(French.ZONE).toLocalDate())
                        .orElseThrow(),
                Objects.requireNonNullElse(slot, Slot.ANY),
                Objects.requireNonNullElse(hours, ""),
                promiser,
                when));
        for (String told : Objects.requireNonNullElse(attempts, List.<String>of())) {
            StoryLine line = StoryLine.parse(told);
            callback.attempt(
                    Outcome.valueOf(line.verb()),
                    line.words(),
                    cast.agent(line.login()),
                    cast.agenda().at(line.moment()));
        }
    }
}
