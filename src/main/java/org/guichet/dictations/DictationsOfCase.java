package org.guichet.dictations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.guichet.cases.Aside;
import org.guichet.cases.Aside.Door;
import org.guichet.cases.BesideCase;
import org.guichet.cases.Case;
import org.guichet.web.French;

/** Shows beside a case what was dictated, so that no paper waits for its signature unseen. */
@ApplicationScoped
class DictationsOfCase implements BesideCase {

    @Override
    public Optional<Aside> aside(Case dossier) {
        List<Dictation> said = Dictation.of(dossier);
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(new Aside(
                        "Écrit sous la dictée",
                        List.of(),
                        said.stream().map(DictationsOfCase::door).toList()));
    }

    private static Door door(Dictation said) {
        return new Door(
                French.spaced("%s : %s".formatted(said.subject, said.state())),
                said.path(),
                "GET /dossiers/:reference/dictee/:id");
    }
}
