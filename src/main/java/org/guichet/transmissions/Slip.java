package org.guichet.transmissions;

import static org.guichet.pdf.Block.bullets;
import static org.guichet.pdf.Block.framed;
import static org.guichet.pdf.Block.heading;
import static org.guichet.pdf.Block.paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.guichet.cases.Case;
import org.guichet.commune.Commune;
import org.guichet.contact.PhoneNumber;
import org.guichet.letters.LetterDocument;
import org.guichet.letters.Letterhead;
import org.guichet.pdf.Block;
import org.guichet.pdf.Span;
import org.guichet.residents.Resident;
import org.guichet.stationery.Folding;
import org.guichet.web.French;
import org.jspecify.annotations.Nullable;

/**
 * The sheet that travels with the papers, in the window envelope of every letter. It bears the day of first reception, from
 * which the other administration's delay of rejection already runs (CRPA, art. L114-3).
 */
record Slip(Transmission sent, Commune commune, Folding folding) {

    byte[] pdf() {
        Case dossier = sent.dossier;
        return new LetterDocument(
                        commune,
                        Letterhead.plain(commune, dossier.department),
                        dossier.number(),
                        sent.departure,
                        sent.envelope,
                        "bordereau de transmission d’une demande",
                        body(),
                        Objects.requireNonNullElse(dossier.assignee, sent.sentBy),
                        null,
                        sent.sentAt,
                        false,
                        folding)
                .pdf();
    }

    private List<Block> body() {
        Case dossier = sent.dossier;
        List<Block> body = new ArrayList<>();
        body.add(
                paragraph("Cette demande relève de votre compétence : nous vous la transmettons (CRPA, article L114-2)."
                        + (dossier.resident == null ? "" : " Nous en informons la personne.")));
        body.add(paragraph(
                Span.bold("Demande : "),
                Span.of(dossier.procedure().title() + ", dossier n° "
                        + dossier.number().grouped() + "\n"),
                Span.bold("De : "),
                Span.of(person(dossier.resident) + "\n"),
                Span.bold("Reçue pour la première fois par une administration le : "),
                Span.of(French.date(sent.firstReceivedOn) + "\n"),
                Span.bold("Transmise le : "),
                Span.of(French.date(sent.sentOn))));
        body.add(framed(paragraph(
                Span.bold("Votre délai. "),
                Span.of(
                        ("Si votre silence vaut rejet, le délai court depuis le %s. S’il vaut acceptation, il court depuis "
                                        + "le jour où vous recevez ce pli (CRPA, article L114-3). L’accusé de réception est délivré par "
                                        + "vos soins (CRPA, article L114-4).")
                                .formatted(French.date(sent.firstReceivedOn))))));
        body.add(heading(2, "Ce qui est joint"));
        body.add(bullets(sent.enclosed.toArray(String[]::new)));
        if (!sent.words.isEmpty()) {
            body.add(paragraph(sent.words));
        }
        body.add(paragraph("Pour toute question : %s, %s, en donnant le n°\u00a0%s.%s"
                .formatted(
                        dossier.department.name,
                        dossier.department.phoneNumber().spoken(),
                        dossier.number().grouped(),
                        sent.followed ? " Merci de nous dire quand vous y aurez répondu." : "")));
        return body;
    }

    private static String person(@Nullable Resident resident) {
        if (resident == null) {
            return "une personne qui n’a pas donné son nom";
        }
        String where = resident.address == null ? "" : ", " + resident.address.brief();
        String phone = resident.phone == null ? "" : ", tél. " + new PhoneNumber(resident.phone).spoken();
        return resident.fullName() + where + phone;
    }
}
