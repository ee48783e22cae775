package org.guichet.residents;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.guichet.contact.PostalAddress;
import org.guichet.database.TestPostgres;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names, streets, telephones and birthdays as they are typed on the telephone: {@code search.txt}, among {@code people.txt}. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class SearchExamplesTest {

    /** As the search page asks. */
    private static final int MOST = 50;

    private static final Map<String, Long> PEOPLE = new HashMap<>();

    record Example(String typed, List<String> found, List<String> notFound) {

        static Example of(String[] cells) {
            return new Example(cells[0], words(cells[1]), words(cells[2]));
        }

        private static List<String> words(String cell) {
            return Stream.of(cell.split(" ")).filter(word -> !word.isEmpty()).toList();
        }
    }

    static Stream<Example> examples() {
        return rows("search.txt", 3).map(Example::of);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void who_is_meant_is_found_and_who_is_not_is_not(Example example) {
        Map<String, Long> people = people();
        List<Long> found = QuarkusTransaction.requiringNew()
                .call(() -> ResidentSearch.find(example.typed, MOST).stream()
                        .map(resident -> resident.id)
                        .toList());
        for (String key : example.found) {
            assertTrue(found.contains(people.get(key)), () -> key + " is not found");
        }
        for (String key : example.notFound) {
            assertFalse(found.contains(people.get(key)), () -> key + " is found");
        }
    }

    private static Map<String, Long> people() {
        if (PEOPLE.isEmpty()) {
            QuarkusTransaction.requiringNew()
                    .run(() -> rows("people.txt", 7).forEach(cells -> PEOPLE.put(cells[0], settle(cells))));
        }
        return PEOPLE;
    }

    private static long settle(String[] cells) {
        Resident resident = new Resident();
        resident.lastName = cells[1];
        resident.birthName = cells[2];
        resident.firstName = cells[3];
        resident.birthDate = cells[4].isEmpty() ? null : LocalDate.parse(cells[4]);
        resident.phone = cells[5].isEmpty() ? null : cells[5];
        resident.address =
                cells[6].isEmpty() ? null : new PostalAddress(null, null, cells[6], null, "35120", "Saint-Aubin", null);
        resident.createdAt = Instant.EPOCH;
        resident.persist();
        return resident.id;
    }

    private static Stream<String[]> rows(String file, int cells) {
        try (var stream = SearchExamplesTest.class.getResourceAsStream("/residents/" + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Stream.of((line + " ").split("\\|", cells))
                            .map(String::strip)
                            .toArray(String[]::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
