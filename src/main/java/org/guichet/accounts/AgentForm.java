package org.guichet.accounts;

import java.util.EnumSet;
import java.util.Set;
import org.guichet.web.Form;

/** Reads an agent from a form. */
public final class AgentForm {

    private AgentForm() {}

    /** The login typed, refused where it is taken or cannot be dictated. */
    static String login(Form form) {
        String login = form.required("login", "Choisissez un identifiant, par exemple « mlegoff ».")
                .toLowerCase();
        if (!Agent.isLogin(login)) {
            form.refuse(
                    "login",
                    "Un identifiant commence par une lettre, puis lettres sans accent, chiffres, point ou tiret.");
        } else if (Agent.findByLogin(login).isPresent()) {
            form.refuse("login", "Cet identifiant est déjà pris : choisissez-en un autre.");
        }
        return login;
    }

    /** A new agent with everything the form says; persisted by the caller once nothing is refused. */
    public static Agent newcomer(Form form) {
        String login = login(form);
        String password = Password.read(form);
        Agent agent = form.refused() ? new Agent() : Agent.create(login, password);
        describe(form, agent);
        return agent;
    }

    /** Changes the agent only where nothing is refused. */
    static void describe(Form form, Agent agent) {
        String firstName = form.name("firstName", "Indiquez le prénom.");
        String lastName = form.name("lastName", "Indiquez le nom.");
        String capacity = form.required("capacity", "Indiquez la fonction, telle qu’elle figure sous une signature.");
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (!form.isEmpty(role.name())) {
                roles.add(role);
            }
        }
        if (roles.isEmpty()) {
            form.refuse("roles", "Cochez au moins un rôle.");
        }
        if (form.refused()) {
            return;
        }
        agent.firstName = firstName;
        agent.lastName = lastName;
        agent.capacity = capacity;
        agent.roles = roles;
        agent.department = form.id("department").flatMap(Department::byId).orElse(null);
    }

    static Form of(Agent agent) {
        Form form = Form.empty()
                .with("login", agent.login)
                .with("firstName", agent.firstName)
                .with("lastName", agent.lastName)
                .with("capacity", agent.capacity)
                .with("department", agent.department == null ? null : agent.department.id)
                .with("active", agent.active ? "oui" : "");
        agent.roles.forEach(role -> form.with(role.name(), "oui"));
        return form;
    }
}
