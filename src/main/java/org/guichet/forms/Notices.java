package org.guichet.forms;

import static org.guichet.pdf.Block.framed;
import static org.guichet.pdf.Block.paragraph;

import java.util.ArrayList;
import java.util.List;
import org.guichet.pdf.Block;
import org.guichet.pdf.Span;
import org.guichet.procedures.Procedure;

/** What a form tells who fills it: how to hand it in, what becomes of it, and what the law says of their data. */
record Notices(Procedure procedure, Office office) {

    private static final String CNIL = "CNIL, 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07";

    Block handingIn() {
        List<Block> ways = new ArrayList<>(
                List.of(
                        paragraph(Span.bold("Par courrier : "), Span.of(office.onTwoLines())),
                        paragraph(
                                Span.bold("Au guichet : "),
                                Span.of("à la même adresse. " + office.hours()
                                        + ". Un récépissé vous est remis tout de suite.")),
                        paragraph(
                                Span.bold("Une question, ou besoin d’aide pour écrire ? "),
                                Span.of("Appelez le "),
                                Span.bold(office.telephone()),
                                Span.of(
                                        ", ou venez : nous remplissons ce formulaire avec vous. Aucun accès à internet n’est nécessaire."))));
        if (!procedure.next().isEmpty()) {
            ways.add(paragraph(Span.bold("Et ensuite ? "), Span.of(procedure.next())));
        }
        return framed(ways.toArray(Block[]::new));
    }

    /** What must be said when data are collected (GDPR, art. 13), whatever the person signs with. */
    List<Block> data() {
        return List.of(
                paragraph(
                        "La commune de %s utilise vos réponses seulement pour traiter cette demande, dans l’exercice de sa mission de service public (règlement européen 2016/679, article 6)%s. %s Les réponses sans la mention « facultatif » sont nécessaires : sans elles, la demande ne peut pas être traitée."
                                .formatted(office.town(), basis(), readers())),
                paragraph(
                        "%sVous pouvez consulter vos données, les faire corriger ou effacer, en limiter l’usage ou vous y opposer, dans les conditions de la loi : au guichet, par téléphone au %s, ou par courrier au délégué à la protection des données, à l’adresse écrite au bas de la page. Si la réponse ne vous convient pas, vous pouvez écrire à la %s."
                                .formatted(kept(), office.telephone(), CNIL)));
    }

    List<Block> easyData() {
        return List.of(paragraph(String.join(
                "\n",
                "La mairie utilise vos réponses pour votre demande.",
                easyReaders(),
                kept().strip(),
                "Vous pouvez voir vos réponses.",
                "Vous pouvez les corriger ou les faire effacer.",
                "Pour cela, venez à la mairie ou appelez le " + office.telephone() + ".",
                "Vous pouvez aussi écrire au délégué à la protection des données.",
                "Son adresse est écrite au bas de la page.",
                "Si vous n’êtes pas d’accord, vous pouvez écrire à : " + CNIL + ".")));
    }

    private String basis() {
        return procedure.legalBasis().isEmpty() ? "" : " ; textes appliqués : " + procedure.legalBasis();
    }

    private String readers() {
        return procedure.discreet()
                ? "Seuls les lisent les agents chargés de ce type de demande ; elles ne sont transmises que si vous êtes d’accord ou si la loi l’impose."
                : "Seuls les lisent les agents qui traitent votre demande, à la mairie ou dans l’administration à laquelle la loi demande de la transmettre.";
    }

    private static String easyReaders() {
        return "Les agents qui s’occupent de votre demande lisent vos réponses.\n"
                + "Parfois, la loi demande de les envoyer à une autre administration.";
    }

    /** An older definition says nothing of retention. */
    private String kept() {
        return procedure.retention() == null
                ? ""
                : "Votre dossier est gardé %s après sa clôture, %s. "
                        .formatted(
                                procedure.retention().length(),
                                procedure.retention().then() == null
                                        ? "puis il est détruit"
                                        : procedure.retention().then().label);
    }
}
