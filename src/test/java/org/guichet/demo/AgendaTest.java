package org.guichet.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.guichet.web.French;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgendaTest {

    @Test
    void a_past_day_keeps_its_hours() {
        assertEquals(paris("2026-11-23T09:12"), agenda("2026-11-24T10:00").at("1 09h12"));
    }

    @Test
    void nobody_works_on_a_sunday() {
        assertEquals(LocalDate.of(2026, 11, 21), agenda("2026-11-23T10:00").day(1));
        assertEquals(LocalDate.of(2026, 11, 21), agenda("2026-11-22T10:00").day(0));
    }

    @Test
    void nobody_works_on_a_public_holiday() {
        assertEquals(LocalDate.of(2026, 11, 10), agenda("2026-11-12T10:00").day(1));
    }

    @Test
    void a_saturday_ends_at_noon() {
        assertEquals(paris("2026-11-21T08:30"), agenda("2026-11-23T10:00").at("1 08h30"));
        assertEquals(paris("2026-11-21T12:00"), agenda("2026-11-23T10:00").at("1 18h00"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-24T00:00",
                "2026-11-24T00:35",
                "2026-11-24T08:31",
                "2026-11-24T14:00",
                "2026-11-28T11:00",
                "2026-11-29T09:00",
                "2027-01-01T12:00"
            })
    void the_day_under_way_stays_before_now_and_in_order(String now) {
        Agenda agenda = agenda(now);
        Instant morning = agenda.at("0 08h45");
        Instant evening = agenda.at("0 17h50");
        assertFalse(morning.isAfter(evening));
        assertFalse(evening.isAfter(paris(now)));
        assertFalse(agenda.at("1 17h50").isAfter(morning));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23T10:00", "2026-11-29T10:00"})
    void weeks_begin_on_monday(String now) {
        assertEquals(LocalDate.of(2026, 11, 16), agenda(now).monday(-1));
        assertEquals(LocalDate.of(2026, 12, 4), agenda(now).friday(1));
    }

    @Test
    void a_date_may_be_told_from_today() {
        assertEquals("2026-12-03", agenda("2026-11-23T10:00").dated("J+10"));
        assertEquals("2026-11-20", agenda("2026-11-23T10:00").dated("J-3"));
        assertEquals("Journal", agenda("2026-11-23T10:00").dated("Journal"));
    }

    private static Agenda agenda(String now) {
        return new Agenda(paris(now));
    }

    private static Instant paris(String local) {
        return LocalDateTime.parse(local).atZone(French.ZONE).toInstant();
    }
}
