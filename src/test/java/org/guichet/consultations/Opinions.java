package org.guichet.consultations;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.guichet.cases.Case;
import org.guichet.cases.Channel;
import org.guichet.desk.Consultations;
import org.guichet.desk.Town;
import org.guichet.desk.TravellingClock;
import org.guichet.residents.Resident;
import org.jspecify.annotations.Nullable;

/** Observations about antennas as tests send them, each test in a year of its own so that no other register is open. */
final class Opinions {

    static final String ANTENNA = "observation-antenne";
    static final String DATA_CENTRE = "observation-centre-donnees";

    private Opinions() {}

    /** Open from 2 to 30 November of that year, where the clock goes. */
    static Consultation announced(Town town, TravellingClock clock, int year) {
        clock.travelTo(LocalDateTime.of(year, 11, 23, 10, 42));
        return Consultations.of(town, ANTENNA, "02/11/" + year, "30/11/" + year);
    }

    static Case of(Town town, @Nullable Resident resident, String words) {
        return of(town, resident, words, "non", Channel.COUNTER);
    }

    static Case of(Town town, @Nullable Resident resident, String words, String anonymity, Channel channel) {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("projet", "Pylône de la Croix-Blanche");
        answers.put("sujets", "Paysage ou patrimoine");
        answers.put("observation", words);
        answers.put("reunion", "non");
        answers.put("anonymat", anonymity);
        return town.open(ANTENNA, resident, channel, answers);
    }

    /** The line of a case as the register has it now. */
    static Observation line(Case dossier) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Observation.of(dossier).orElseThrow());
    }
}
