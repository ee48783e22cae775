package org.guichet.forms;

import static org.guichet.pdf.Block.beside;
import static org.guichet.pdf.Block.framed;
import static org.guichet.pdf.Block.heading;
import static org.guichet.pdf.Block.paragraph;
import static org.guichet.pdf.Block.space;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.guichet.pdf.Block;
import org.guichet.pdf.Span;
import org.guichet.pdf.Tick;
import org.guichet.procedures.Procedure;

/**
 * What a form says from its title to its last notice: what it is for, who asks, the questions, what to enclose, the
 * signature, how to hand it in.
 */
record FormText(Procedure procedure, Variant variant, Office office, Requester requester, Map<String, String> answers) {

    private static final String DOCUMENTS = "Pièces à joindre";
    private static final String SIGNATURE = "Date et signature";

    List<Block> opening() {
        List<Block> opening = new ArrayList<>();
        opening.add(heading(1, procedure.title()));
        opening.add(paragraph(variant.summary(procedure)));
        if (!procedure.whoMayAsk().isEmpty() && !variant.isEasy()) {
            opening.add(paragraph(Span.bold("Qui peut demander : "), Span.of(procedure.whoMayAsk())));
        }
        if (procedure.nationalForm() != null) {
            opening.add(paragraph(
                    "Cette démarche a un formulaire national, cerfa n° %s (%s). Cette feuille sert à le préparer avec la mairie."
                            .formatted(
                                    procedure.nationalForm().number(),
                                    procedure.nationalForm().title())));
        }
        opening.add(paragraph(Span.of("Écrivez au stylo, en lettres lisibles. " + known()), Span.known(knownFace())));
        opening.add(heading(2, "Vous"));
        List<Block> who = requester.blocks(procedure.anonymous());
        opening.add(new Block.Together(variant == Variant.NORMAL ? who : AsLists.of(who)));
        opening.add(heading(2, "Votre demande"));
        return opening;
    }

    /** The questions, one list of blocks each. */
    List<List<Block>> questions() {
        return new NumberedQuestions(procedure.questions(), answers, variant, end()).blocks();
    }

    private boolean isPrefilled() {
        return requester.isKnown() || !answers.isEmpty();
    }

    private String known() {
        return isPrefilled() ? "La mairie connaît déjà ce qui est " : "";
    }

    private String knownFace() {
        return isPrefilled() ? "écrit ainsi : barrez ce qui est faux, écrivez à côté ce qui est juste." : "";
    }

    private String end() {
        return procedure.documents().isEmpty() ? SIGNATURE : DOCUMENTS;
    }

    /** @param hand room for the signature, in millimetres */
    List<Block> closing(double hand) {
        List<Block> closing = new ArrayList<>();
        if (!procedure.documents().isEmpty()) {
            closing.add(new Block.Lead(List.of(
                    heading(2, DOCUMENTS),
                    paragraph(
                            "Cochez ce que vous joignez. Gardez les originaux, sauf si la mairie vous les demande."))));
            closing.add(new Block.Ticks(procedure.documents().stream()
                    .map(document -> new Tick(document, false))
                    .toList()));
        }
        closing.add(signature(hand));
        closing.add(new Block.Together(
                List.of(heading(2, "Comment rendre ce formulaire"), new Notices(procedure, office).handingIn())));
        return closing;
    }

    private Block signature(double hand) {
        Block day = new Block.Comb("le", "__ / __ / ____", "");
        Block place = new Block.Writing("Fait à", 1, "");
        List<Block> signature = new ArrayList<>(List.of(heading(2, SIGNATURE)));
        signature.addAll(
                variant == Variant.NORMAL ? List.of(beside(place, day)) : AsLists.of(List.of(beside(place, day))));
        signature.add(Block.lead(paragraph("Signature")));
        signature.add(framed(space(hand)));
        signature.add(new Block.Writing("Signé par (si vous ne pouvez pas signer)", 1, ""));
        return new Block.Together(signature);
    }

    /** What the law says of the data; it may stand in smaller type. */
    List<Block> data() {
        Notices notices = new Notices(procedure, office);
        List<Block> data = new ArrayList<>(List.of(heading(2, "Vos données")));
        data.addAll(variant.isEasy() ? notices.easyData() : notices.data());
        return data;
    }
}
