package org.guichet.imposed;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.guichet.accounts.Department;
import org.guichet.cases.Case;
import org.guichet.commune.Commune;
import org.guichet.procedures.ImposedForm;
import org.guichet.procedures.NationalForm;
import org.guichet.procedures.Procedure;
import org.guichet.residents.Resident;
import org.guichet.web.French;
import org.guichet.web.Refusal;
import org.jspecify.annotations.Nullable;

/** Puts a case, or what is known before there is one, on the form that its procedure imposes. */
final class ImposedPrinting {

    private ImposedPrinting() {}

    /** On the form as it was when the case was opened. */
    static byte[] of(Case dossier, Instant now) {
        Procedure procedure = dossier.procedure();
        String subject =
                "%s, dossier %s".formatted(name(procedure), dossier.number().grouped());
        return form(procedure)
                .filled(
                        procedure,
                        subject,
                        ImposedValues.of(dossier, Commune.get(), now),
                        dossier.answers,
                        dossier.reference,
                        now);
    }

    /** To be filled by hand, with what the person's sheet says where there is one. */
    static byte[] blank(Procedure procedure, Department department, @Nullable Resident resident, Instant now) {
        Map<String, String> values = ImposedValues.blank(Commune.get(), department, resident);
        return form(procedure).filled(procedure, name(procedure), values, Map.of(), "", now);
    }

    /** @throws Refusal where the procedure has none yet, with what to do about it */
    static ImposedForm form(Procedure procedure) {
        ImposedForm form = procedure.imposed();
        if (form != null) {
            return form;
        }
        String missing = Optional.ofNullable(procedure.nationalForm())
                .map(national ->
                        "La mairie n’avait pas de copie du Cerfa n° %s. Déposez-la dans le dossier %s des démarches, sous le nom imposed.pdf, puis relisez le catalogue : elle servira aux dossiers suivants. En attendant, imprimez la feuille de la mairie."
                                .formatted(national.number(), procedure.id()))
                .orElse("Aucun formulaire n’est imposé pour cette démarche : imprimez la feuille de la mairie.");
        throw new Refusal(French.spaced(missing));
    }

    private static String name(Procedure procedure) {
        NationalForm national = procedure.nationalForm();
        return national == null
                ? procedure.title()
                : "%s (Cerfa n° %s)".formatted(procedure.title(), national.number());
    }
}
