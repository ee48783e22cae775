package org.guichet.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guichet.accounts.Agent;
import org.guichet.accounts.Department;
import org.guichet.accounts.Role;
import org.guichet.commune.CoatOfArms;
import org.guichet.commune.Commune;
import org.guichet.commune.Departments;
import org.guichet.contact.PhoneNumber;
import org.guichet.contact.PostalAddress;
import org.jspecify.annotations.Nullable;

/**
 * The town hall as {@code town-hall.yaml} describes it: where it is, how each department is reached, an agent for every role.
 *
 * @param departments by code
 */
record TownHall(Seat seat, Map<String, Desk> departments, List<Colleague> agents) {

    private static final String PASSWORD = "guichet-demo";

    record Seat(String name, String insee, String street, String postcode, String phone, String hours, String court) {

        PostalAddress address() {
            return new PostalAddress(null, null, street, null, postcode, name, null);
        }
    }

    record Desk(String phone, String hours) {}

    /** @param department nothing for someone of the whole town hall */
    record Colleague(
            String login, Role role, String firstName, String lastName, String capacity, @Nullable String department) {}

    static TownHall read() {
        return Script.read("town-hall.yaml", new TypeReference<>() {});
    }

    /** @return its agents by login */
    Map<String, Agent> build(Departments missing) {
        Commune commune = new Commune();
        commune.name = seat.name;
        commune.insee = seat.insee;
        commune.address = seat.address();
        commune.phone = phone(seat.phone).e164();
        commune.openingHours = seat.hours;
        commune.court = seat.court;
        commune.demonstration = true;
        commune.persistAndFlush();
        CoatOfArms.replace(Script.bytes("arms.png"));
        missing.addMissing(commune);
        departments.forEach((code, desk) -> {
            Department department = department(code);
            department.describe(department.name, seat.address(), phone(desk.phone), desk.hours);
        });
        return hire();
    }

    /** They share one hash: it is slow to compute, on purpose, and their password is public anyway. */
    private Map<String, Agent> hire() {
        Agent any = Agent.create("any", PASSWORD);
        return agents.stream()
                .map(colleague -> hire(colleague, any.passwordHash))
                .collect(Collectors.toMap(agent -> agent.login, Function.identity()));
    }

    private static Agent hire(Colleague colleague, String passwordHash) {
        Agent agent = new Agent();
        agent.login = colleague.login;
        agent.passwordHash = passwordHash;
        agent.firstName = colleague.firstName;
        agent.lastName = colleague.lastName;
        agent.capacity = colleague.capacity;
        agent.department = colleague.department == null ? null : department(colleague.department);
        agent.roles.add(colleague.role);
        agent.persist();
        return agent;
    }

    private static Department department(String code) {
        return Department.findByCode(code).orElseThrow();
    }

    private static PhoneNumber phone(String typed) {
        return PhoneNumber.parse("phone", typed).orElseThrow();
    }
}
