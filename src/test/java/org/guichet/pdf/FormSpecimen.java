package org.guichet.pdf;

import static org.guichet.pdf.Block.beside;
import static org.guichet.pdf.Block.heading;
import static org.guichet.pdf.Block.lead;
import static org.guichet.pdf.Block.paragraph;
import static org.guichet.pdf.Block.ticks;

import java.util.List;

/** Every block of a form, blank and filled. */
final class FormSpecimen {
    static final TextStyle TEXT = new TextStyle(10, 13, 5);

    private static final List<Column> CHILDREN =
            List.of(Column.share("Nom", 2), Column.share("Prénom", 2), Column.fixed("Né(e) le", 35));

    private FormSpecimen() {}

    static byte[] draw(boolean filled, TextStyle style) {
        try (Sheet sheet =
                new Sheet(Paper.A4, new Margins(30, 20, 20, 20), "Inscription à l’école", Specimens.MORNING)) {
            sheet.header((page, pages) -> "Inscription à l’école, version 2026-11", style);
            sheet.footer((page, pages) -> "page " + page + " / " + pages, style);
            sheet.codeOnEachPage(
                    new Box(124, 10, 66, 10), (page, pages) -> "F1234562611%02d%02d2603020017".formatted(page, pages));
            sheet.flow(blocks(filled), style);
            return sheet.toBytes();
        }
    }

    private static List<Block> blocks(boolean filled) {
        String name = filled ? "D’Hœrt-Montmorency de La Villemarqué" : "";
        String why = filled ? "Nous venons d’emménager. ".repeat(12).strip() : "";
        return List.of(
                heading(1, "Inscription à l’école"),
                heading(2, "Vous"),
                new Block.Beside(List.of(
                        List.of(writing("Nom", 1, name), writing("Nom d’usage, s’il est différent du nom", 1, "")),
                        List.of(writing("Prénom", 1, filled ? "Éloïse" : "")))),
                new Block.Comb("Date de naissance", "__ / __ / ____", filled ? "07031958" : ""),
                new Block.Comb("Téléphone", "__ __ __ __ __", filled ? "0299000042" : ""),
                new Block.Comb(
                        "Numéro de sécurité sociale de la personne qui demande l’inscription de l’enfant",
                        "_ __ __ __ ___ ___ __",
                        filled ? "258033528800142" : ""),
                writing("Adresse complète, telle qu’elle est écrite sur une enveloppe qui vous arrive", 2, ""),
                lead(
                        heading(3, "1. L’enfant mange-t-il à la cantine ?"),
                        paragraph("Vous pourrez changer d’avis en cours d’année.")),
                ticks(new Tick("oui", filled), new Tick("non", false)),
                heading(3, "2. Quels jours ?"),
                ticks(
                        new Tick("lundi", filled),
                        new Tick("mardi", filled),
                        new Tick("mercredi", false),
                        new Tick("jeudi", false),
                        new Tick("vendredi", false),
                        new Tick("jamais", false)),
                heading(3, "3. Qui vient le chercher ?"),
                ticks(
                        new Tick("un parent", false),
                        new Tick(
                                "une autre personne majeure, que vous nommez dans une lettre jointe, signée par les deux parents "
                                        + "ou par celui qui exerce seul l’autorité parentale",
                                filled)),
                heading(3, "4. Frères et sœurs"),
                new Block.Grid(
                        CHILDREN,
                        List.of(
                                filled
                                        ? Row.of("D’Hœrt", "Anne-Gaëlle Marie Ernestine", "07/03/2019")
                                        : Row.of("", "", ""),
                                Row.of("", "", ""),
                                Row.of("", "", ""))),
                lead(heading(3, "5. Pourquoi cette école ?")),
                writing("", 4, why),
                beside(writing("Fait à", 1, ""), new Block.Comb("Le", "__ / __ / ____", "")),
                new Block.Contents(List.of(
                        new Block.Entry("Inscription à l’école", 3),
                        new Block.Entry(
                                "Une démarche au titre si long qu’il lui faut au moins deux lignes dans la table du livret, en tout cas",
                                12))));
    }

    private static Block writing(String label, int lines, String known) {
        return new Block.Writing(label, lines, known);
    }
}
