package org.guichet.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.guichet.database.TestPostgres;
import org.guichet.desk.Browser;
import org.guichet.desk.Town;
import org.guichet.printing.Printers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class RouteTableWalkTest {

    @Inject
    Town town;

    /** Whoever comes after finds a town hall without printers, as most tests take it to be. */
    @AfterEach
    void unplug() {
        Printers.retireAll();
    }

    @Test
    void every_route_has_a_line_and_every_line_a_route() {
        Set<String> ruled = Routes.declared().stream()
                .filter(route -> !RouteTable.isPublic(route))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(ruled, new TreeSet<>(RouteTable.routes()));
    }

    @ParameterizedTest
    @EnumSource
    void a_role_opens_what_the_table_allows_and_nothing_else(Role role) {
        Browser agent = town.browser(role);
        Routes routes = Routes.in(town);
        List<String> astray = RouteTable.routes().stream()
                .map(route -> new Visit(route, knock(agent.twin(), route, routes)))
                .filter(visit -> !visit.isAsTheTableSays(role))
                .map(Visit::toString)
                .toList();
        assertEquals(List.of(), astray);
    }

    @Test
    void nobody_is_asked_to_log_in_everywhere() {
        town.open();
        Browser stranger = Browser.stranger();
        stranger.open("/connexion").expect(200);
        Routes routes = Routes.in(town);
        List<String> astray = RouteTable.routes().stream()
                .map(route -> new Visit(route, knock(stranger.twin(), route, routes)))
                .filter(visit -> !visit.isTurnedAway())
                .map(Visit::toString)
                .toList();
        assertEquals(List.of(), astray);
    }

    /** A form is sent with its token and nothing else, which is enough to be let in or turned away. */
    private static Response knock(Browser browser, String route, Routes routes) {
        String address = routes.address(route);
        return route.startsWith("GET") ? browser.get(address) : browser.post(address, Map.of("jeton", browser.token()));
    }

    private record Visit(String route, int status, String leadsTo) {

        Visit(String route, Response answer) {
            this(route, answer.statusCode(), String.valueOf(answer.header("Location")));
        }

        /** A page leads to the login, where our own lead on with 303; a form is kept until one has logged in again. */
        boolean isTurnedAway() {
            return route.startsWith("GET") ? status == 302 && leadsTo.endsWith("/connexion") : status == 401;
        }

        boolean isAsTheTableSays(Role role) {
            boolean allowed = RouteTable.rolesOf(route).orElseThrow().contains(role);
            return allowed ? status < 500 && status != 403 && status != 404 && !isTurnedAway() : status == 403;
        }
    }
}
