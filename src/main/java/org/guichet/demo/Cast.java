package org.guichet.demo;

import java.util.Map;
import java.util.Objects;
import org.guichet.accounts.Agent;
import org.guichet.acknowledgements.Acknowledging;
import org.guichet.cases.CaseCompanions;
import org.guichet.cases.Channel;
import org.guichet.mail.Dispatch;
import org.guichet.residents.Resident;
import org.jspecify.annotations.Nullable;

/**
 * Who plays in the town, and what they work with.
 *
 * @param agents by login
 * @param residents by their name in {@code residents.yaml}
 */
record Cast(
        Map<String, Agent> agents,
        Map<String, Resident> residents,
        Agenda agenda,
        CaseCompanions companions,
        Dispatch dispatch,
        Acknowledging acknowledging) {

    private static final Map<Channel, String> DESKS =
            Map.of(Channel.COUNTER, "accueil", Channel.PHONE, "telephone", Channel.MAIL, "courrier");

    Agent agent(String login) {
        return Objects.requireNonNull(agents.get(login), login);
    }

    /** Whoever takes down what comes that way. */
    Agent at(Channel channel) {
        return agent(DESKS.get(channel));
    }

    Channel channelOf(String login) {
        return DESKS.entrySet().stream()
                .filter(desk -> desk.getValue().equals(login))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    /** @param name nothing for someone who gives none */
    @Nullable
    Resident resident(@Nullable String name) {
        return name == null ? null : Objects.requireNonNull(residents.get(name), name);
    }
}
