package org.guichet.mandates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guichet.procedures.Catalogue;
import org.guichet.procedures.Procedure;
import org.guichet.residents.Resident;
import org.guichet.web.Form;

/** Reads a mandate from a form: who acts, in what capacity, for what, from when until when. */
final class MandateForm {

    static final String HELPER = "person";
    static final String SCOPE = "portee";
    static final String ALL = "toutes";
    private static final String SOME = "certaines";
    private static final int LONGEST_BASIS = 200;

    private MandateForm() {}

    /** @return nothing where the form says what is wrong */
    static Optional<Mandate> read(Form form, Resident resident, Catalogue catalogue) {
        Mandate mandate = new Mandate();
        mandate.resident = resident;
        Optional<Resident> helper = form.id(HELPER).flatMap(Resident::byId);
        if (helper.isEmpty()) {
            form.refuse(HELPER, "Dites qui agit pour cette personne : cherchez-la, puis cochez-la.");
        } else if (helper.get().equals(resident)) {
            form.refuse(HELPER, "Personne ne se donne mandat à soi-même : choisissez quelqu’un d’autre.");
        }
        Optional<Capacity> capacity = form.chosen("capacity", Capacity.values());
        if (capacity.isEmpty()) {
            form.refuse("capacity", "Dites à quel titre cette personne agit.");
        }
        mandate.basis = form.words("basis", LONGEST_BASIS);
        if (capacity.filter(one -> one.byLaw).isPresent() && mandate.basis.isEmpty()) {
            form.refuse("basis", "Dites ce qui le prouve : jugement et sa date, livret de famille présenté.");
        }
        mandate.procedures = procedures(form, catalogue);
        readDays(form, mandate);
        if (form.refused()) {
            return Optional.empty();
        }
        mandate.helper = helper.orElseThrow();
        mandate.capacity = capacity.orElseThrow();
        mandate.lettersToHelper = !form.isEmpty("lettersToHelper");
        return Optional.of(mandate);
    }

    private static List<String> procedures(Form form, Catalogue catalogue) {
        if (form.is(SCOPE, ALL)) {
            return List.of();
        }
        List<String> some = catalogue.all().stream()
                .map(Procedure::id)
                .filter(id -> !form.isEmpty("demarche-" + id))
                .toList();
        if (!form.is(SCOPE, SOME) || some.isEmpty()) {
            form.refuse(SCOPE, "Cochez les démarches que ce mandat permet, ou « Toutes les démarches ».");
        }
        return some;
    }

    private static void readDays(Form form, Mandate mandate) {
        Optional<LocalDate> from = form.date("validFrom");
        Optional<LocalDate> until = form.date("validUntil");
        if (from.isEmpty()) {
            form.refuse("validFrom", "Indiquez le premier jour du mandat.");
        }
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            form.refuse("validUntil", "Ce mandat finirait avant de commencer : vérifiez les deux dates.");
        }
        mandate.validFrom = from.orElse(null);
        mandate.validUntil = until.orElse(null);
    }
}
