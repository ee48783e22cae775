package org.guichet.accounts;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Someone who works at the town hall. Never deleted: the stories of old cases name them. */
@Entity
@Table(name = "agents")
public class Agent extends PanacheEntityBase {

    /** Work factor of bcrypt: about a quarter of a second on an office PC. */
    private static final int COST = 12;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public String login;
    public String passwordHash;
    public String firstName;
    public String lastName;

    /** As it stands under a signature: « Adjointe à l’état civil » (CRPA, art. L212-1). */
    public String capacity;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Department department;

    public boolean active = true;

    /** Whether this agent wants more lines on a screen. */
    public boolean compact;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "agent_roles", joinColumns = @JoinColumn(name = "agent_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    public Set<Role> roles = EnumSet.noneOf(Role.class);

    public static Agent create(String login, String password) {
        Agent agent = new Agent();
        agent.login = login;
        agent.choosePassword(password);
        return agent;
    }

    public void choosePassword(String password) {
        passwordHash = BcryptUtil.bcryptHash(password, COST);
    }

    public boolean knows(String password) {
        return BcryptUtil.matches(password, passwordHash);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public String fullName() {
        return firstName + " " + lastName;
    }

    /** Whether these words can be a login at all: letters without accents, digits, points and hyphens. */
    static boolean isLogin(String words) {
        return words.matches("[a-z][a-z0-9.-]*");
    }

    public static Optional<Agent> byId(long id) {
        return findByIdOptional(id);
    }

    public static Optional<Agent> findByLogin(String login) {
        return find("login", login).firstResultOptional();
    }

    public static List<Agent> inOrder() {
        return listAll(Sort.by("lastName", "firstName"));
    }

    public static List<Agent> working() {
        return list("active", Sort.by("lastName", "firstName"), true);
    }

    public static List<Agent> signatories() {
        return working().stream().filter(agent -> agent.has(Role.SIGNATORY)).toList();
    }

    /** A case officer begins with the own department, everybody else with the whole town hall: its key, or 0. */
    public long usualDepartment() {
        boolean officer = has(Role.OFFICER) && !has(Role.MANAGER) && department != null;
        return officer ? department.id : 0;
    }
}
