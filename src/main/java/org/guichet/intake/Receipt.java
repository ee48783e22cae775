package org.guichet.intake;

import static org.guichet.pdf.Block.heading;
import static org.guichet.pdf.Block.paragraph;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.guichet.accounts.Department;
import org.guichet.cases.Answer;
import org.guichet.cases.Case;
import org.guichet.cases.MissingItem;
import org.guichet.commune.Commune;
import org.guichet.pdf.Block;
import org.guichet.pdf.Box;
import org.guichet.pdf.Margins;
import org.guichet.pdf.Paper;
import org.guichet.pdf.Sheet;
import org.guichet.pdf.Span;
import org.guichet.pdf.TextStyle;
import org.guichet.residents.PaperWishes;
import org.guichet.web.French;

/**
 * Proof of deposit, handed over at once. One A4 page whose upper half, cut off, is an A5 that says it all; what was asked
 * in many words goes under the cut, and over to a second page before a word of it is lost.
 */
record Receipt(Case dossier, List<MissingItem> items, Commune commune, Instant printedAt) {

    private static final Box TOWN = new Box(15, 12, 92, 26);
    private static final Box CODE = new Box(120, 12, 75, 12);
    private static final Box NUMBER = new Box(15, 39, 180, 12);
    private static final double FACTS = 52;
    private static final double CUT = 148.5;
    private static final double BELOW_CUT = 156;
    private static final Box NOTICE = new Box(15, 133, 180, 14);
    private static final double SMALLEST = 5;
    private static final TextStyle BIG = new TextStyle(24, 30, 0).withPlainHeadings();
    private static final TextStyle TEXT = new TextStyle(10.5, 13.5, 4).withPlainHeadings();

    byte[] pdf() {
        String title = "Récépissé " + dossier.number().grouped();
        boolean large = PaperWishes.of(dossier.resident).largePrint();
        try (Sheet sheet = new Sheet(Paper.A4, large ? Margins.largePrint(15) : Margins.all(15), title, printedAt)) {
            TextStyle edges = large ? TextStyle.LARGE_PRINT : TextStyle.SMALL;
            sheet.header((page, pages) -> "Récépissé n° " + dossier.number().grouped(), edges);
            sheet.footer((page, pages) -> "%s – page %d / %d".formatted(commune.title(), page, pages), edges);
            if (large) {
                large(sheet);
            } else {
                usual(sheet);
            }
            return sheet.toBytes();
        }
    }

    /** Nothing in small type, so nothing on one half of a page. */
    private void large(Sheet sheet) {
        code(sheet);
        sheet.flow(List.of(town(), number()), TextStyle.LARGE_PRINT);
        sheet.flow(whole(), TextStyle.LARGE_PRINT.withPlainHeadings());
        sheet.flow(List.of(paragraph(notice())), TextStyle.LARGE_PRINT);
    }

    private void usual(Sheet sheet) {
        sheet.place(TOWN, List.of(town()), Sheet.shrunk(TOWN, List.of(town()), TextStyle.COMPACT, SMALLEST));
        code(sheet);
        sheet.place(NUMBER, List.of(number()), BIG);
        sheet.moveTo(FACTS);
        if (fits(sheet, whole())) {
            upperHalf(sheet, whole());
        } else if (fits(sheet, facts(elsewhere()))) {
            upperHalf(sheet, facts(elsewhere()));
            sheet.moveTo(BELOW_CUT);
            sheet.flow(List.of(heading(2, "La demande"), asked()), TEXT);
        } else {
            sheet.flow(whole(), TEXT);
            sheet.flow(List.of(paragraph(notice())), TextStyle.SMALL);
        }
    }

    private void code(Sheet sheet) {
        sheet.code128(CODE.x(), CODE.y(), CODE.width(), CODE.height(), dossier.reference);
    }

    private Block number() {
        return heading(1, "N° " + dossier.number().grouped());
    }

    private static boolean fits(Sheet sheet, List<Block> facts) {
        return FACTS + sheet.height(facts, TEXT) <= NOTICE.y();
    }

    private void upperHalf(Sheet sheet, List<Block> facts) {
        sheet.flow(facts, TEXT);
        sheet.place(NOTICE, List.of(paragraph(notice())), TextStyle.SMALL);
        sheet.cutLine(CUT);
    }

    private List<Block> whole() {
        return facts(asked());
    }

    private List<Block> facts(Block asked) {
        List<Block> facts = new ArrayList<>();
        facts.add(paragraph(
                Span.bold("Récépissé de dépôt. "),
                Span.of("Demande reçue %s le ".formatted(dossier.channel.how)),
                Span.bold("%s à %s".formatted(French.date(dossier.receivedAt), French.time(dossier.receivedAt))),
                Span.of(postmark() + ".\nDe : " + dossier.who()
                        + (dossier.presentedBy == null ? "" : "\nPrésentée par : " + dossier.presentedBy))));
        facts.add(heading(2, dossier.procedure().title()));
        facts.add(asked);
        List<MissingItem> awaited =
                items.stream().filter(MissingItem::outstanding).toList();
        if (!awaited.isEmpty()) {
            facts.add(paragraph(
                    Span.bold("Il manque : "),
                    Span.of(awaited.stream()
                            .map(item -> "%s, au plus tard le %s".formatted(item.label, French.date(item.answerBy)))
                            .collect(Collectors.joining(" ; ", "", ".")))));
        }
        facts.add(paragraph(
                Span.bold("Et maintenant ? "), Span.of(dossier.procedure().next() + " "), Span.bold(deadline())));
        facts.add(paragraph("Pour toute question, appelez le %s et donnez le numéro %s."
                .formatted(
                        dossier.department.phoneNumber().spoken(),
                        dossier.number().grouped())));
        return facts;
    }

    private Block town() {
        Department department = dossier.department;
        return paragraph(
                Span.bold(commune.title() + "\n" + department.name + "\n"),
                Span.of(department.address.brief() + "\nTél. "
                        + department.phoneNumber().spoken() + "\n" + department.openingHours));
    }

    private static Block elsewhere() {
        return paragraph(Span.italic("Le texte de la demande est sous la ligne de coupe."));
    }

    private Block asked() {
        List<String> lines = new ArrayList<>(Answer.of(dossier).stream()
                .map(answer -> answer.question() + " : " + answer.words())
                .toList());
        return paragraph(String.join("\n", lines));
    }

    private String postmark() {
        String stamp =
                dossier.postmarkedOn == null ? "" : ", cachet de la poste du " + French.date(dossier.postmarkedOn);
        return dossier.arrival == null ? stamp : stamp + ", courrier arrivée n° " + dossier.arrival;
    }

    /** What silence will mean and when, which a person on paper must be able to prove (CRPA, art. R112-5). */
    private String deadline() {
        if (dossier.dueOn == null) {
            return "Le délai commencera quand les pièces demandées seront arrivées.";
        }
        String day = French.date(dossier.dueOn);
        String text = dossier.procedure().silence().text();
        return switch (dossier.procedure().silence().effect()) {
            case ACCEPTANCE ->
                "Sans réponse de notre part le %s, votre demande sera acceptée (%s) : vous pourrez demander une attestation qui le prouve (CRPA, article L232-3)."
                        .formatted(day, text);
            case REJECTION ->
                "Sans réponse de notre part le %s, votre demande sera considérée comme rejetée (%s). Vous aurez alors deux mois pour le contester ; notre accusé de réception vous dira comment."
                        .formatted(day, text);
            case NONE -> "Nous vous répondons au plus tard le %s.".formatted(day);
        };
    }

    private String notice() {
        return "Les renseignements donnés servent seulement à traiter cette demande (règlement européen 2016/679). Pour les "
                + "consulter ou les corriger, adressez-vous à la mairie, au guichet, par téléphone ou par courrier.";
    }
}
