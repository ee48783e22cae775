package org.guichet.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guichet.House;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTableTest {

    /** Every route that the house answers, as {@code GET /dossiers/{reference}}. */
    private static final Set<String> ROUTES = House.CLASSES.stream()
            .filter(type -> type.isAnnotatedWith(Path.class))
            .map(JavaClass::reflect)
            .flatMap(RouteTableTest::routes)
            .collect(Collectors.toCollection(TreeSet::new));

    private static Stream<String> routes(Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods())
                .flatMap(method -> verbs(method).map(verb -> verb + " " + path(resource, method)));
    }

    private static Stream<String> verbs(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(annotation -> annotation.getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(HttpMethod::value);
    }

    private static String path(Class<?> resource, Method method) {
        String path = RouteGuard.path(resource) + RouteGuard.path(method);
        return path.isEmpty() ? "/" : path;
    }

    private static Set<String> routesOf(Role role) {
        return ROUTES.stream()
                .filter(route -> RouteTable.allows(route, role.name()::equals))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_route_of_the_house_has_its_line() {
        Set<String> forgotten = ROUTES.stream()
                .filter(route -> !RouteTable.isPublic(route))
                .filter(route -> RouteTable.rolesOf(route).isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), forgotten);
    }

    @Test
    void only_logging_in_the_first_installation_and_what_is_for_everybody_are_open_to_strangers() {
        assertEquals(
                Set.of(
                        "GET /connexion",
                        "GET /installation",
                        "POST /installation",
                        "GET /accessibilite",
                        "GET /armoiries/image.png"),
                ROUTES.stream().filter(RouteTable::isPublic).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /inconnue",
                "DELETE /dossiers/{reference}",
                "get /",
                "GET /dossiers/20260042173",
                "GET",
                "",
                "POST /connexion"
            })
    void a_route_without_a_line_is_refused_to_everybody(String route) {
        assertFalse(RouteTable.isPublic(route));
        assertEquals(Optional.empty(), RouteTable.rolesOf(route));
        assertFalse(RouteTable.allows(route, role -> true));
    }

    @Test
    void who_has_no_role_is_refused_everywhere() {
        ROUTES.forEach(route -> assertFalse(RouteTable.allows(route, role -> false), route));
        ROUTES.forEach(route -> assertFalse(RouteTable.allows(route, "VISITOR"::equals), route));
    }

    @ParameterizedTest
    @EnumSource
    void every_agent_has_a_first_page_an_account_and_a_way_out(Role role) {
        assertTrue(routesOf(role)
                .containsAll(Set.of("GET /", "GET /mon-compte", "POST /mon-compte", "POST /deconnexion")));
    }

    @Test
    void who_looks_after_the_software_sees_nobody_s_case() {
        assertEquals(
                Set.of(),
                routesOf(Role.ADMIN).stream()
                        .filter(route ->
                                route.matches(".*/(dossiers|usagers|courriers|registres|recherche|demandes).*"))
                        .collect(Collectors.toSet()));
    }

    @Test
    void only_who_looks_after_the_software_gives_roles() {
        for (Role role : EnumSet.complementOf(EnumSet.of(Role.ADMIN))) {
            assertEquals(
                    Set.of(),
                    routesOf(role).stream()
                            .filter(route -> route.contains("/agents"))
                            .collect(Collectors.toSet()));
        }
    }

    @Test
    void only_who_holds_that_right_opens_the_register_of_vulnerable_people() {
        Set<String> register = ROUTES.stream()
                .filter(route -> route.matches(".* /(dossiers/\\{reference}/registre|registre-personnes)([./].*)?"))
                .collect(Collectors.toSet());
        assertEquals(10, register.size());
        register.forEach(
                route -> assertEquals(Optional.of(EnumSet.of(Role.SAFEGUARD)), RouteTable.rolesOf(route), route));
    }

    @Test
    void the_three_ways_in_have_the_same_rights() {
        assertEquals(routesOf(Role.COUNTER), routesOf(Role.PHONE));
        assertEquals(routesOf(Role.COUNTER), routesOf(Role.MAIL));
    }

    @Test
    void only_who_treats_a_case_answers_and_closes_it() {
        for (String route : Set.of(
                "POST /dossiers/{reference}/cloture",
                "POST /dossiers/{reference}/courriers",
                "POST /courriers/{id}/finaliser")) {
            assertEquals(Optional.of(EnumSet.of(Role.OFFICER, Role.MANAGER)), RouteTable.rolesOf(route), route);
        }
    }

    @Test
    void one_role_among_several_is_enough() {
        Set<String> mine = Set.of("COUNTER", "OFFICER");
        assertTrue(RouteTable.allows("POST /dossiers/{reference}/cloture", mine::contains));
    }
}
