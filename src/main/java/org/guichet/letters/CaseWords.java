package org.guichet.letters;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guichet.cases.Case;
import org.guichet.cases.Milestones;
import org.guichet.cases.MissingItem;
import org.guichet.clock.Silence;
import org.guichet.procedures.Procedure;
import org.guichet.web.French;
import org.jspecify.annotations.Nullable;

/** What a letter may say of the case itself. */
final class CaseWords {

    private CaseWords() {}

    static Map<String, Object> of(Case dossier) {
        Procedure procedure = dossier.procedure();
        Silence silence = procedure.silence();
        List<MissingItem> awaited = MissingItem.of(dossier).stream()
                .filter(MissingItem::outstanding)
                .toList();
        Map<String, Object> words = new HashMap<>();
        words.put("reference", dossier.number().grouped());
        words.put("demarche", procedure.title());
        words.put("recu", French.date(dossier.receivedAt));
        words.put("canal", dossier.channel.how);
        words.put("echeance", day(dossier.dueOn, "l’échéance, qui dépend des pièces attendues"));
        words.put("recours", day(dossier.milestones.appealedOn, "le jour où le recours est arrivé"));
        words.put(
                "pieces",
                awaited.isEmpty()
                        ? new ToComplete("aucune pièce n’est demandée dans le dossier")
                        : bulleted(awaited.stream().map(CaseWords::piece)));
        words.put("manque", bulleted(awaited.stream().map(CaseWords::piece)));
        words.put("delai", silence.delay());
        words.put("texte", silence.text());
        words.put("sans_accuse", procedure.owesAcknowledgement() ? "" : whyNone(procedure));
        words.put("fondement", procedure.legalBasis());
        words.put("documents", bulleted(procedure.documents().stream()));
        return words;
    }

    static Map<String, Object> transmission(Case dossier) {
        Milestones milestones = dossier.milestones;
        return Map.of(
                "a",
                milestones.forwardedTo == null
                        ? new ToComplete("l’administration compétente, par « Transmettre » dans le dossier")
                        : milestones.forwardedTo,
                "le",
                day(milestones.forwardedOn, "le jour de la transmission, par « Transmettre » dans le dossier"));
    }

    private static CharSequence day(@Nullable LocalDate day, String otherwise) {
        return day == null ? new ToComplete(otherwise) : French.date(day);
    }

    /** Why the law asks for no acknowledgement (CRPA, art. R112-4). */
    private static String whyNone(Procedure procedure) {
        return procedure.acknowledgement() == null
                        || procedure.acknowledgement().why().isEmpty()
                ? "CRPA, article R112-4"
                : procedure.acknowledgement().why();
    }

    private static String piece(MissingItem item) {
        String again = item.reminds == null ? "" : " (déjà demandé le %s)".formatted(French.date(item.firstAskedOn()));
        return "%s, au plus tard le %s%s".formatted(item.label, French.date(item.answerBy), again);
    }

    private static String bulleted(Stream<String> lines) {
        return lines.map(line -> "• " + line).collect(Collectors.joining("\n"));
    }
}
