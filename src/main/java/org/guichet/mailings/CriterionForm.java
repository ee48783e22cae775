package org.guichet.mailings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guichet.accounts.Agent;
import org.guichet.accounts.Role;
import org.guichet.choices.ListQuery;
import org.guichet.contact.Doorway;
import org.guichet.contact.Side;
import org.guichet.procedures.Catalogue;
import org.guichet.procedures.FollowUp;
import org.guichet.procedures.Procedure;
import org.guichet.residents.Neighbourhood;
import org.guichet.web.Form;
import org.guichet.web.French;
import org.guichet.web.Refusal;

/** Reads from a form whom a letter is for, and who may see it because of them. */
final class CriterionForm {

    private static final int MOST_PROPOSED = 8;

    /** « 12 » to « 9998 », as a street’s numbers go. */
    private static final String NUMBER = "[1-9]\\d{0,3}";

    private final Form form;
    private final Agent by;
    private final Catalogue catalogue;
    private final Criterion criterion = new Criterion();

    private CriterionForm(Form form, Agent by, Catalogue catalogue) {
        this.form = form;
        this.by = by;
        this.catalogue = catalogue;
    }

    /**
     * Adds it to the letter, unless something in the form is wrong.
     *
     * @throws Refusal where those it brings may not be told to whoever sees the letter
     */
    static void add(Form form, Mailing mailing, Agent by, Catalogue catalogue) {
        mailing.refuseUnlessDraft();
        new CriterionForm(form, by, catalogue).read(mailing);
    }

    private void read(Mailing mailing) {
        criterion.mailing = mailing;
        criterion.kind = form.chosen("kind", Criterion.Kind.values())
                .orElseThrow(() -> new Refusal("Dites à qui va la lettre : une rue, une démarche, une liste."));
        criterion.way = form.chosen("way", Way.values()).orElse(Way.POST);
        Secrecy needed =
                switch (criterion.kind) {
                    case STREET -> street();
                    case PROCEDURE -> procedure();
                    case LIST -> list();
                    case REGISTER -> register();
                };
        if (!form.refused()) {
            mailing.keepsSecret(needed);
            mailing.persistAndFlush();
            criterion.persist();
        }
    }

    private Secrecy street() {
        criterion.street = form.required("street", "Indiquez la rue, sans numéro.");
        criterion.side = form.chosen("side", Side.values()).orElse(null);
        criterion.fromNumber = number("fromNumber");
        criterion.toNumber = number("toNumber");
        if (criterion.fromNumber != null && criterion.toNumber != null && criterion.fromNumber > criterion.toNumber) {
            form.refuse("toNumber", "Le dernier numéro est avant le premier : vérifiez.");
        }
        if (!form.refused() && criterion.people(by).isEmpty()) {
            propose();
        }
        criterion.words = criterion.street
                + (criterion.side == null ? "" : ", " + criterion.side.label.toLowerCase())
                + (criterion.fromNumber == null ? "" : ", à partir du n° " + criterion.fromNumber)
                + (criterion.toNumber == null ? "" : ", jusqu’au n° " + criterion.toNumber);
        return Secrecy.NONE;
    }

    private Integer number(String field) {
        String typed = form.line(field);
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches(NUMBER)) {
            form.refuse(field, "Un numéro de rue est un nombre, sans bis ni lettre. Exemple : 12.");
            return null;
        }
        return Integer.valueOf(typed);
    }

    private void propose() {
        List<String> streets = Neighbourhood.bearing(criterion.street).stream()
                .map(resident -> Doorway.of(resident.address).street())
                .filter(street -> !street.isEmpty())
                .distinct()
                .limit(MOST_PROPOSED)
                .toList();
        boolean known = streets.stream().anyMatch(criterion.street::equalsIgnoreCase);
        if (!known) {
            form.propose("street", streets);
        }
        form.refuse(
                "street",
                streets.isEmpty() || known
                        ? "Aucune fiche n’a d’adresse là. Vérifiez le nom de la rue et les numéros."
                        : "Aucune fiche n’a d’adresse dans cette rue. Choisissez son nom, ou corrigez-le.");
    }

    private Secrecy procedure() {
        Optional<Procedure> procedure = catalogue.find(form.value("procedure"));
        Optional<LocalDate> since = form.date("since");
        if (procedure.isEmpty()) {
            form.refuse("procedure", "Choisissez la démarche dans la liste.");
        } else if (procedure.get().followUp() == FollowUp.SAFEGUARD) {
            form.refuse("procedure", "Pour écrire à ces personnes, choisissez le registre : ce droit est à part.");
        }
        if (since.isEmpty()) {
            form.refuse("since", "Indiquez depuis quand : les demandes reçues à partir de ce jour comptent.");
        }
        if (form.refused()) {
            return Secrecy.NONE;
        }
        criterion.procedureId = procedure.orElseThrow().id();
        criterion.since = since.orElseThrow();
        criterion.words = "Démarche « %s », demandes reçues depuis le %s"
                .formatted(procedure.get().title(), French.date(criterion.since));
        return procedure.get().discreet() ? Secrecy.DISCREET : Secrecy.NONE;
    }

    /** The value of a list is its place among those that this agent may see. */
    private Secrecy list() {
        List<ListQuery.Count> lists = ListQuery.counts(by);
        Optional<ListQuery.Count> chosen = lists.stream()
                .filter(count -> form.is("list", MailingPage.key(count)))
                .findFirst();
        if (chosen.isEmpty()) {
            form.refuse("list", "Choisissez la liste.");
            return Secrecy.NONE;
        }
        criterion.procedureId = chosen.get().procedure();
        criterion.list = chosen.get().list();
        String title =
                catalogue.find(criterion.procedureId).map(Procedure::title).orElse(criterion.procedureId);
        criterion.words = "Liste « %s », %s".formatted(criterion.list, title);
        return catalogue.find(criterion.procedureId).filter(Procedure::discreet).isPresent()
                ? Secrecy.DISCREET
                : Secrecy.NONE;
    }

    private Secrecy register() {
        if (!by.has(Role.SAFEGUARD)) {
            throw new Refusal(
                    "Le registre des personnes vulnérables s’ouvre par un droit à part : demandez à qui le tient d’écrire cette lettre.");
        }
        criterion.words = "Registre des personnes vulnérables";
        return Secrecy.REGISTER;
    }
}
