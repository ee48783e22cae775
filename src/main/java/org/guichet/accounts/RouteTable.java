package org.guichet.accounts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which role may use which route. The table itself is a page to read, {@code routes.txt}: one line a route, one column a
 * role, {@code x} where it may. A route that is not there is refused to everybody.
 */
public final class RouteTable {

    private static final String TABLE = "routes.txt";

    /** Open to whoever has not logged in yet. */
    private static final Set<String> PUBLIC = Set.of(
            "GET /connexion",
            "GET /installation",
            "POST /installation",
            "GET /accessibilite",
            "GET /armoiries/image.png");

    private static final Map<String, Set<Role>> ROLES = lines().filter(line -> !line.startsWith("#"))
            .map(line -> line.trim().split("\\s+"))
            .collect(Collectors.toUnmodifiableMap(cells -> cells[0] + " " + cells[1], RouteTable::roles));

    private RouteTable() {}

    /** Every route that has a rule. */
    static Set<String> routes() {
        return ROLES.keySet();
    }

    public static boolean isPublic(String route) {
        return PUBLIC.contains(route);
    }

    /** @param route as in {@code GET /dossiers/{reference}}; nothing where the route has no rule */
    public static Optional<Set<Role>> rolesOf(String route) {
        return Optional.ofNullable(ROLES.get(route));
    }

    public static boolean allows(String route, Function<String, Boolean> hasRole) {
        return rolesOf(route).stream().flatMap(Set::stream).anyMatch(role -> hasRole.apply(role.name()));
    }

    private static Stream<String> lines() {
        try (InputStream table = RouteTable.class.getResourceAsStream(TABLE)) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the table of routes cannot be read", unreadable);
        }
    }

    private static Set<Role> roles(String[] cells) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (cells[2 + role.ordinal()].equals("x")) {
                roles.add(role);
            }
        }
        return roles;
    }
}
