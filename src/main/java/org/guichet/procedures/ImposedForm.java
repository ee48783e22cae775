package org.guichet.procedures;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.codec.digest.DigestUtils;
import org.guichet.answers.Question;
import org.guichet.pdf.Box;
import org.guichet.pdf.ImposedEntry;
import org.guichet.pdf.ImposedFilling;
import org.guichet.pdf.ImposedPdf;
import org.jspecify.annotations.Nullable;

/**
 * A form that the State imposes, and where a procedure's answers go on it. A case keeps both as they were when it was
 * opened: the mapping in the procedure's version, the PDF under its SHA-256.
 *
 * @param pdf where it was read from forms/ just now; a version of old finds it among the {@link ImposedOriginal}s
 */
public record ImposedForm(
        @JsonProperty("carte") ImposedMapping mapping,
        @JsonProperty("sha256") String sha256,
        @JsonIgnore @Nullable ImposedPdf pdf) {

    /** What may be said on every form, whatever the procedure; dates also in digits, for boxes. */
    public static final Set<String> COMMON = Set.of(
            "date",
            "date.chiffres",
            "commune.nom",
            "commune.adresse",
            "commune.telephone",
            "service.nom",
            "service.adresse",
            "service.telephone",
            "usager.civilite",
            "usager.nom",
            "usager.nom_famille",
            "usager.prenom",
            "usager.naissance",
            "usager.adresse",
            "usager.rue",
            "usager.code_postal",
            "usager.commune",
            "usager.telephone",
            "dossier.reference",
            "dossier.demarche",
            "dossier.recu",
            "dossier.recu.chiffres");

    static ImposedForm of(ImposedMapping mapping, ImposedPdf pdf) {
        return new ImposedForm(mapping, DigestUtils.sha256Hex(pdf.bytes()), pdf);
    }

    /** Every name that a mapping of these questions may give. */
    static Set<String> names(List<Question> questions) {
        Set<String> names = new TreeSet<>(COMMON);
        names.addAll(ImposedAnswers.words(questions, Map.of()).keySet());
        return names;
    }

    /**
     * The form with these answers on it.
     *
     * @param subject which form and whose, for the annex
     * @param common by the names of {@link #COMMON}; what is left out stays blank
     * @param reference of the case, for the code; "" for none
     */
    public byte[] filled(
            Procedure procedure,
            String subject,
            Map<String, String> common,
            Map<String, String> answers,
            String reference,
            Instant at) {
        Map<String, String> words = new HashMap<>(common);
        words.putAll(ImposedAnswers.words(procedure.questions(), answers));
        List<ImposedEntry> entries = new ArrayList<>();
        mapping.lines().forEach(line -> line.labelled(procedure.questions())
                .entry(words, answers)
                .ifPresent(entries::add));
        ImposedMapping.Code code = mapping.code();
        if (code != null && !reference.isEmpty()) {
            Box box = new Box(code.x(), code.y(), code.width(), code.height());
            entries.add(new ImposedEntry.Code(code.page(), box, reference));
        }
        boolean flat = mapping.fields() == ImposedMapping.Fields.FLAT;
        return original().filled(new ImposedFilling(subject, flat, at, entries));
    }

    /** Its fields, as an {@code imposed.yaml} to complete. */
    public String skeleton() {
        return ImposedSkeleton.of(mapping.pdf(), original());
    }

    /** The PDF with the name of each field written in it, to find one's way. */
    public byte[] named(String subject, Instant at) {
        List<ImposedEntry> names = original().fields().stream()
                .filter(field -> field.kind().isWritten())
                .<ImposedEntry>map(field -> new ImposedEntry.Words(field.name(), "Champ", field.name()))
                .toList();
        return original().filled(new ImposedFilling(subject, true, at, names));
    }

    private ImposedPdf original() {
        return pdf != null ? pdf : ImposedPdf.of(ImposedOriginal.<ImposedOriginal>findById(sha256).pdf);
    }
}
