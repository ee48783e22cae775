package org.guichet.intake;

import java.time.LocalDate;
import java.util.Optional;
import org.guichet.mandates.Mandate;
import org.guichet.procedures.Procedure;
import org.guichet.residents.Resident;
import org.guichet.web.Form;
import org.jspecify.annotations.Nullable;

/** Who came, called or wrote in the place of the person: by a mandate, or without one, and then the record says so. */
record Presenter(Form form, LocalDate today) {

    private static final String MANDATE = "mandat";
    private static final int LONGEST = 120;

    /** As the case and the receipt say it; nothing where it was the person. */
    @Nullable
    String words(@Nullable Resident resident, @Nullable Procedure procedure) {
        String typed = form.words("presentedBy", LONGEST);
        if (form.isEmpty(MANDATE)) {
            return typed.isEmpty() ? null : typed + " (sans mandat enregistré)";
        }
        if (!typed.isEmpty()) {
            form.refuse(MANDATE, "Vous avez coché un mandat et écrit un nom : gardez l’un des deux.");
        }
        Optional<Mandate> mandate = form.id(MANDATE).flatMap(Mandate::byId).filter(one -> one.isCurrent(today));
        if (mandate.isEmpty() || resident == null || !mandate.get().resident.equals(resident)) {
            form.refuse(
                    MANDATE,
                    "Le mandat coché n’est pas celui de la personne choisie : cochez la personne qu’il nomme, ou « Aucun mandat enregistré ».");
        } else if (procedure != null && !mandate.get().covers(procedure.id())) {
            form.refuse(
                    MANDATE,
                    "Ce mandat ne permet pas « %s ». Faites-en signer un autre, ou écrivez le nom de qui présente la demande."
                            .formatted(procedure.title()));
        }
        return mandate.map(one -> "%s (%s)".formatted(one.who(), one.proof())).orElse(null);
    }
}
