package org.guichet.worklist;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.apache.commons.validator.routines.checkdigit.CheckDigitException;
import org.apache.commons.validator.routines.checkdigit.VerhoeffCheckDigit;
import org.guichet.accounts.Role;
import org.guichet.cases.Case;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Browser;
import org.guichet.desk.Town;
import org.junit.jupiter.api.Test;

/** The first page of the day with 100,000 open cases (asked: under 50 ms): milliseconds, the test's own client included. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class WorklistBench {

    private static final int WARM_UP = 100;
    private static final int CASES = 120_000;
    private static final int ROUNDS = 200;

    @Inject
    Town town;

    @Inject
    DataSource database;

    @Test
    void the_first_page_of_the_day() throws SQLException {
        town.open();
        Case like = town.request("cantine", town.resident("Foule"), Map.of());
        fill(like.id);
        for (Role role : new Role[] {Role.MANAGER, Role.OFFICER, Role.COUNTER}) {
            measure(role, "/mon-compte"); // what the test's client and a page that counts nothing take
            measure(role, "/");
            measure(role, "/?service=0");
            measure(role, "/?service=0&corbeille=pieces-en-retard");
            measure(role, "/?service=0&demarche=cantine&canal=courrier");
        }
    }

    private void fill(long like) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("create table bench_references (digits text, n integer)");
            try (PreparedStatement references = connection.prepareStatement(
                    "insert into bench_references select * from unnest(?) with ordinality")) {
                references.setArray(1, connection.createArrayOf("text", references()));
                references.execute();
            }
            for (String statement : FILL.replace(":like", Long.toString(like)).split(";\\s*\\n")) {
                sql.execute(statement);
            }
        }
    }

    /** Of a year long past, each with its check digit. */
    private static String[] references() {
        return IntStream.rangeClosed(1, CASES)
                .mapToObj(WorklistBench::reference)
                .toArray(String[]::new);
    }

    private static String reference(int number) {
        String digits = "2001%06d".formatted(number);
        try {
            return digits + VerhoeffCheckDigit.VERHOEFF_CHECK_DIGIT.calculate(digits);
        } catch (CheckDigitException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void measure(Role role, String address) {
        Browser browser = town.browser(role);
        for (int i = 0; i < WARM_UP; i++) {
            browser.open(address).expect(200);
        }
        double[] took = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            browser.get(address);
            took[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(took);
        System.out.printf(
                "%-9s %-45s p50 %6.1f ms, p95 %6.1f ms%n", role, address, took[ROUNDS / 2], took[ROUNDS * 95 / 100]);
    }

    /** Open cases over all departments and half a year, some discreet; items, letters and calls in proportion. */
    private static final String FILL =
            """
            insert into cases (reference, intake_key, procedure_id, procedure_sha256, resident_id, channel, state, discreet,
                department_id, assignee_id, opened_by_id, answers, note, received_at, opened_at, due_on, story_length,
                acknowledgement_due, acknowledged_on, promised_on)
            select b.digits, gen_random_uuid(), c.procedure_id, c.procedure_sha256,
                c.resident_id, (array['COUNTER', 'PHONE', 'MAIL'])[1 + b.n % 3],
                (array['TO_DO', 'TO_DO', 'TO_DO', 'WAITING', 'ANSWERED', 'FORWARDED'])[1 + b.n % 6], b.n % 20 = 0,
                d.ids[1 + b.n % array_length(d.ids, 1)], case when b.n % 4 = 0 then c.opened_by_id end, c.opened_by_id, '{}', '',
                c.received_at - make_interval(days => b.n % 180), c.opened_at - make_interval(days => b.n % 180),
                date '2026-11-23' + (b.n % 120) - 40, 1, true, case when b.n % 3 > 0 then date '2026-11-01' end,
                date '2026-11-23' + (b.n % 60) - 20
            from bench_references b, cases c, (select array_agg(id) as ids from departments) d where c.id = :like;
            insert into missing_items (case_id, label, asked_on, answer_by, round)
            select c.id, 'Une pièce', date '2026-10-01', date '2026-11-23' + (c.id % 40)::int - 10, 1
            from cases c where c.reference like '200%' and c.state in ('WAITING', 'TO_DO') limit 30000;
            insert into letters (version, case_id, subject, body, signatory_id, created_at, created_by_id, recipient,
                finalised_at, finalised_by_id, departure, nature, by_hand, awaits)
            select 0, c.id, 'Votre réponse', 'Madame,', c.opened_by_id, c.opened_at, c.opened_by_id, 'Mme Foule',
                c.opened_at, c.opened_by_id, '2026 / b' || c.id, 'REPLY', false,
                (array['SIGNATURE', 'POST', 'HAND_OVER'])[1 + c.id % 3]
            from cases c where c.reference like '200%' limit 10000;
            insert into callbacks (page_key, resident_id, name, phone, about, department_id, due_on, slot, best_hours,
                promised_at, promised_by_id)
            select gen_random_uuid(), c.resident_id, '', '+33299000000', 'Une question', c.department_id,
                date '2026-11-23' + (c.id % 40)::int - 20, 'ANY', '', c.opened_at, c.opened_by_id
            from cases c where c.reference like '200%' limit 20000;
            vacuum analyze
            """;
}
