package org.guichet.history;

import io.quarkus.panache.common.Parameters;
import java.util.List;
import java.util.Optional;
import org.guichet.accounts.Agent;
import org.guichet.cases.Visibility;
import org.guichet.residents.Resident;
import org.guichet.web.French;
import org.guichet.web.Paging;

/**
 * Which contacts of a person, the latest first. Those of a discreet case that is not this agent's are counted and not shown.
 *
 * @param kind nothing for all
 */
record Contacts(Resident resident, Optional<Kind> kind, Agent agent) {

    private static final String LATEST = " order by t.at desc, t.id desc";

    /** As addresses of pages say it; "" for all. */
    String code() {
        return kind.map(one -> one.code).orElse("");
    }

    long count() {
        return Contact.count("from Contact t left join t.dossier c where " + visible(), seen());
    }

    List<Contact> page(Paging paging) {
        return Contact.<Contact>find(lines(), seen())
                .range(paging.first(), paging.first() + paging.size() - 1)
                .list();
    }

    /** All of them, for the paper. */
    List<Contact> all() {
        return Contact.list(lines(), seen());
    }

    /** « 2 contacts dans des dossiers discrets ne sont pas montrés. », or "" where nothing is kept back. */
    String hidden() {
        long hidden = Contact.count("from Contact t where " + asked(), parameters()) - count();
        if (hidden == 0) {
            return "";
        }
        return hidden == 1
                ? "1 contact dans un dossier discret n’est pas montré."
                : "%s contacts dans des dossiers discrets ne sont pas montrés.".formatted(French.number(hidden));
    }

    private String lines() {
        return "from Contact t left join fetch t.dossier c left join fetch c.procedureVersion where " + visible()
                + LATEST;
    }

    private String asked() {
        return "t.resident = :resident" + (kind.isEmpty() ? "" : " and t.kind = :kind");
    }

    private String visible() {
        String condition = Visibility.and(agent);
        return asked() + (condition.isEmpty() ? "" : " and (c.id is null or " + Visibility.CONDITION + ")");
    }

    private Parameters parameters() {
        Parameters parameters = Parameters.with("resident", resident);
        kind.ifPresent(one -> parameters.and("kind", one));
        return parameters;
    }

    private Parameters seen() {
        return Visibility.with(parameters(), agent);
    }
}
