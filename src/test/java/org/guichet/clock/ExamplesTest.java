package org.guichet.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table that a lawyer can read, {@code src/test/resources/clock/examples.txt}, line by line. */
class ExamplesTest {

    /** Long after every example. */
    private static final LocalDate LATER = LocalDate.of(2040, 1, 1);

    static Stream<Example> silences() {
        return Example.all().filter(Example::isOfSilence);
    }

    static Stream<Example> appeals() {
        return Example.all().filter(example -> example.rule().equals("tribunal"));
    }

    static Stream<Example> promises() {
        return Example.all().filter(example -> example.rule().equals("promesse"));
    }

    @ParameterizedTest
    @MethodSource("silences")
    void silence_speaks_on_the_day_of_the_table(Example example) {
        Reading reading = LegalClock.read(example.asFacts());
        assertEquals(example.due(), reading.dueOn().map(LocalDate::toString).orElse("ne court pas"));
    }

    @ParameterizedTest
    @MethodSource("silences")
    void silence_produces_what_the_table_says(Example example) {
        Reading reading = LegalClock.read(example.asFacts());
        assertEquals(
                example.silence(),
                reading.implied(LATER).map(implied -> implied.effect().code).orElse("rien"));
        reading.implied(LATER)
                .ifPresent(implied -> assertEquals(example.due(), implied.on().toString()));
        reading.dueOn().ifPresent(due -> assertTrue(reading.implied(due).isEmpty(), "the due day is still ours"));
    }

    @ParameterizedTest
    @MethodSource("silences")
    void every_mark_of_the_line_explains_itself(Example example) {
        Reading reading = LegalClock.read(example.asFacts());
        for (Mark mark : reading.marks(LATER)) {
            assertTrue(mark.sentence().matches("(?s)\\p{Lu}.{10,230}\\."), mark::sentence);
            assertTrue(!mark.article().isEmpty() || mark.sentence().contains("renoncé"), mark::sentence);
        }
    }

    @ParameterizedTest
    @MethodSource("appeals")
    void the_court_may_be_asked_until_the_day_of_the_table(Example example) {
        AppealDelay delay = new AppealDelay(example.from(), example.distance(), example.calendar());
        assertEquals(LocalDate.parse(example.due()), delay.lastDay());
    }

    @ParameterizedTest
    @MethodSource("promises")
    void a_promise_in_working_days_ends_on_the_day_of_the_table(Example example) {
        Delay delay = Delay.parse(example.delay()).orElseThrow();
        assertEquals(LocalDate.parse(example.due()), delay.after(example.from(), example.calendar()));
    }

    @Test
    void no_line_of_the_table_is_left_out_and_each_names_its_text() {
        long read = silences().count() + appeals().count() + promises().count();
        assertEquals(Example.all().count(), read);
        assertTrue(read >= 80, "only " + read);
        assertTrue(Example.all().noneMatch(example -> example.article().isEmpty()));
    }
}
