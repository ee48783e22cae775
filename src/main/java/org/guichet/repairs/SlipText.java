package org.guichet.repairs;

import static org.guichet.pdf.Block.paragraph;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.guichet.cases.Answer;
import org.guichet.cases.Case;
import org.guichet.commune.Commune;
import org.guichet.pdf.Block;
import org.guichet.pdf.Span;
import org.guichet.slips.Slip;
import org.guichet.web.French;

/**
 * What a slip says, whichever copy.
 *
 * @param title « Bon de dépôt »
 * @param facts everything that both sides sign
 */
record SlipText(String title, List<Block> facts) {

    Slip slip(Case dossier, Commune commune, Instant printedAt) {
        String numbered = "%s n° %s".formatted(title, dossier.number().grouped());
        return new Slip(numbered, dossier.reference, facts, Slip.Hands.BOTH, false, dossier, commune, printedAt);
    }

    static SlipText deposit(Repair repair) {
        List<Block> facts = new ArrayList<>();
        facts.add(paragraph(
                Span.bold("Déposé le %s par %s.".formatted(French.date(repair.depositedOn), repair.dossier.who()))));
        facts.add(paragraph(lines(Answer.of(repair.dossier))));
        facts.add(paragraph(
                "Rien n’est payé sans l’accord de la personne. Ce bon est à présenter pour reprendre l’appareil."));
        return new SlipText("Bon de dépôt", facts);
    }

    /** Only of a device that went back. */
    static SlipText handBack(Repair repair) {
        List<Block> facts = new ArrayList<>();
        facts.add(paragraph(
                Span.bold("Rendu le %s à %s."
                        .formatted(repair.returnedOn == null ? "" : French.date(repair.returnedOn), repair.returnedTo)),
                Span.of(" Identité vérifiée : %s.\nDéposé le %s par %s."
                        .formatted(repair.identitySeen, French.date(repair.depositedOn), repair.dossier.who()))));
        List<String> lines = new ArrayList<>();
        if (repair.diagnosis != null) {
            lines.add("Diagnostic : " + repair.diagnosis);
            lines.add(repair.cost());
        }
        if (repair.agreedOn != null && repair.agreedWay != null && repair.agreement != null) {
            lines.add("Le %s, %s, la personne %s. %s"
                    .formatted(
                            French.date(repair.agreedOn),
                            repair.agreedWay.label,
                            repair.agreement.label,
                            repair.agreedWords));
        }
        if (repair.outcome != null) {
            lines.add("Appareil %s : %s".formatted(repair.outcome.label, repair.outcomeWords));
        }
        facts.add(paragraph(String.join("\n", lines)));
        facts.add(paragraph(Span.bold("Ce qui est rendu\n"), Span.of("☒ " + String.join("\n☒ ", repair.returned))));
        if (!repair.lacking.isEmpty()) {
            facts.add(paragraph(
                    Span.bold("Ce qui manque\n"),
                    Span.of("☐ " + String.join("\n☐ ", repair.lacking) + "\n" + repair.lackingWords)));
        }
        return new SlipText("Bon de remise", facts);
    }

    private static String lines(List<Answer> answers) {
        return String.join(
                "\n",
                answers.stream()
                        .map(answer -> answer.question() + join(answer.question()) + answer.words())
                        .toList());
    }

    /** Between a question, a label or a whole statement, and its answer. */
    private static String join(String question) {
        return question.endsWith("?") ? " " : question.endsWith(".") ? " – " : " : ";
    }
}
