package org.guichet.imposed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guichet.accounts.Department;
import org.guichet.cases.Case;
import org.guichet.commune.Commune;
import org.guichet.contact.PhoneNumber;
import org.guichet.contact.PostalAddress;
import org.guichet.residents.Resident;
import org.guichet.web.French;
import org.jspecify.annotations.Nullable;

/** What imposed forms say besides answers, by the names of {@link org.guichet.procedures.ImposedForm#COMMON}. */
final class ImposedValues {

    private final Map<String, String> words = new HashMap<>();

    private ImposedValues(Commune commune, Department department) {
        words.put("commune.nom", commune.name);
        words.put("commune.adresse", commune.address.brief());
        words.put("commune.telephone", commune.phoneNumber().spoken());
        words.put("service.nom", department.name);
        words.put("service.adresse", department.address.brief());
        words.put("service.telephone", department.phoneNumber().spoken());
    }

    /** For a form that is filled by hand later: its day and its number are not known yet. */
    static Map<String, String> blank(Commune commune, Department department, @Nullable Resident resident) {
        ImposedValues values = new ImposedValues(commune, department);
        values.person(resident);
        return values.words;
    }

    static Map<String, String> of(Case dossier, Commune commune, Instant now) {
        ImposedValues values = new ImposedValues(commune, dossier.department);
        values.person(dossier.resident);
        values.day("date", LocalDate.ofInstant(now, French.ZONE));
        values.day("dossier.recu", dossier.receivedOn());
        values.words.put("dossier.reference", dossier.number().grouped());
        values.words.put("dossier.demarche", dossier.procedure().title());
        return values.words;
    }

    private void day(String name, LocalDate day) {
        words.put(name, French.date(day));
        words.put(name + ".chiffres", French.shortDate(day));
    }

    private void person(@Nullable Resident resident) {
        if (resident == null) {
            return;
        }
        words.put("usager.civilite", resident.title.brief);
        words.put("usager.nom", resident.fullName());
        words.put("usager.nom_famille", resident.lastName);
        words.put("usager.prenom", resident.firstName);
        words.put("usager.naissance", resident.birthDate == null ? "" : French.shortDate(resident.birthDate));
        words.put(
                "usager.telephone",
                resident.phoneNumber().map(PhoneNumber::spoken).orElse(""));
        if (resident.address != null) {
            address(resident.address);
        }
    }

    private void address(PostalAddress address) {
        words.put("usager.adresse", address.brief());
        words.put(
                "usager.rue",
                Stream.of(address.complement(), address.building(), address.street(), address.hamlet())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", ")));
        words.put("usager.code_postal", Objects.requireNonNullElse(address.postcode(), ""));
        words.put("usager.commune", address.locality());
    }
}
