package org.guichet.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;
import java.util.stream.IntStream;
import org.guichet.mail.Direction;
import org.guichet.mail.MailEntry;

/** The registers of the mail, as whoever audits them reads them. */
public final class Registers {

    private Registers() {}

    /** The numbers of this year begin with one and follow one another, none missing and none twice. */
    public static void assertNoGap(Direction direction) {
        List<Integer> numbers = QuarkusTransaction.requiringNew()
                .call(() ->
                        MailEntry.<MailEntry>list("direction = ?1 and year = 2026 order by number", direction).stream()
                                .map(entry -> entry.number)
                                .toList());
        assertFalse(numbers.isEmpty());
        assertEquals(IntStream.rangeClosed(1, numbers.size()).boxed().toList(), numbers);
    }
}
