package org.guichet.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guichet.web.French;
import org.junit.jupiter.api.Test;

/** Weeks and working days are two ways to count: the observations must fall in their inquiries on whatever day it opens. */
class ConsultationScriptTest {

    private static final int STILL_READ = 30;

    private final List<ConsultationScript> inquiries = ConsultationScript.read();
    private final List<CaseScript> observations = CaseScript.read("observation-enquete-publique");

    private static Stream<LocalDateTime> twoYears() {
        return IntStream.range(0, 731)
                .mapToObj(day -> LocalDate.of(2026, 11, 1).plusDays(day))
                .flatMap(day -> Stream.of(day.atTime(0, 5), day.atTime(10, 0), day.atTime(18, 30)));
    }

    @Test
    void every_observation_comes_when_its_register_is_read_and_one_late() {
        Map<String, Long> told = Map.of("first", 7L, "first, late", 1L, "second", 4L);
        assertEquals(
                List.of(), twoYears().filter(now -> !told.equals(counts(now))).toList());
    }

    private Map<String, Long> counts(LocalDateTime now) {
        Agenda agenda = new Agenda(at(now));
        return observations.stream()
                .map(observation -> where(agenda.at(observation.received()), agenda))
                .collect(Collectors.groupingBy(register -> register, Collectors.counting()));
    }

    /** Every register that would take it; two would leave it to an agent. */
    private String where(Instant received, Agenda agenda) {
        String first = where(received, agenda, inquiries.get(0), "first");
        String second = where(received, agenda, inquiries.get(1), "second");
        return first + second;
    }

    private static String where(Instant received, Agenda agenda, ConsultationScript inquiry, String name) {
        Instant opens = at(agenda.monday(inquiry.opens()).atTime(9, 0));
        LocalDateTime closing = agenda.friday(inquiry.closes()).atTime(LocalTime.of(17, 0));
        boolean possible = !received.isBefore(opens) && !received.isAfter(at(closing.plusDays(STILL_READ)));
        return possible ? name + (received.isAfter(at(closing)) ? ", late" : "") : "";
    }

    private static Instant at(LocalDateTime moment) {
        return moment.atZone(French.ZONE).toInstant();
    }
}
