package org.guichet.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.guichet.mandates.Capacity;
import org.guichet.mandates.Mandate;
import org.guichet.web.French;
import org.jspecify.annotations.Nullable;

/**
 * That somebody acts for another in the town that does not exist.
 *
 * @param at as {@link Agenda} reads it
 * @param procedures nothing for all of them
 */
record MandateScript(
        String at,
        String by,
        String resident,
        String helper,
        Capacity capacity,
        @Nullable String basis,
        @Nullable List<String> procedures,
        boolean lettersToHelper,
        boolean signed) {

    static List<MandateScript> read() {
        return Script.read("mandates.yaml", new TypeReference<>() {});
    }

    Happening happening(Cast cast) {
        Instant when = cast.agenda().at(at);
        return new Happening(when, () -> play(cast, when));
    }

    private void play(Cast cast, Instant when) {
        LocalDate day = when.atZone(French.ZONE).toLocalDate();
        Mandate mandate = new Mandate();
        mandate.pageKey = UUID.nameUUIDFromBytes(toString().getBytes(StandardCharsets.UTF_8));
        mandate.resident = Objects.requireNonNull(cast.resident(resident));
        mandate.helper = Objects.requireNonNull(cast.resident(helper));
        mandate.capacity = capacity;
        mandate.basis = Objects.requireNonNullElse(basis, "");
        mandate.procedures = Objects.requireNonNullElse(procedures, List.of());
        mandate.validFrom = day;
        mandate.lettersToHelper = lettersToHelper;
        mandate.signedOn = signed ? day : null;
        mandate.createdAt = when;
        mandate.createdBy = cast.agent(by);
        mandate.persist();
    }
}
