package org.guichet.pdf;

import static org.guichet.pdf.Block.bullets;
import static org.guichet.pdf.Block.framed;
import static org.guichet.pdf.Block.heading;
import static org.guichet.pdf.Block.numbered;
import static org.guichet.pdf.Block.paragraph;
import static org.guichet.pdf.Block.rule;
import static org.guichet.pdf.Block.signature;
import static org.guichet.pdf.Block.space;
import static org.guichet.pdf.Block.table;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** The three documents this package is made for. */
final class Specimens {
    static final Instant MORNING = Instant.parse("2026-03-02T08:30:00Z");

    private Specimens() {}

    static Sheet sheet(String title) {
        return new Sheet(Paper.A4, Margins.LETTER, title, MORNING);
    }

    static byte[] letter() {
        try (Sheet sheet = sheet("Votre demande de benne est acceptée")) {
            drawLetter(sheet, "26 03 02 0017");
            return sheet.toBytes();
        }
    }

    /** A realistic page: letterhead, code, window, references, subject, body with a table, signature, footer. */
    static void drawLetter(Sheet sheet, String reference) {
        sheet.footer((page, pages) ->
                "Mairie de Saint-Méloir-des-Bœufs – dossier " + reference + " – page " + page + " / " + pages);
        sheet.foldMarks();
        sheet.place(
                new Box(20, 15, 85, 35),
                List.of(
                        paragraph(Span.bold("Ville de Saint-Méloir-des-Bœufs\n"), Span.of("Ille-et-Vilaine")),
                        paragraph("Service de la voirie\n1 place de l’Hôtel-de-Ville\n02 99 00 00 00, de 9 h à 12 h")),
                new TextStyle(10, 13, 3));
        sheet.code128(20, 52, 46, 9, reference.replaceAll("\\D", ""));
        sheet.address(
                new Box(110, 55, 85, 33),
                List.of("Madame Éloïse D’Hœrt", "Appartement 12", "4 rue du Port", "35350 SAINT-MÉLOIR-DES-BŒUFS"));
        sheet.place(
                new Box(20, 90, 85, 26),
                List.of(paragraph("Notre référence\u202F: " + reference
                        + "\nAffaire suivie par Mme Aurélie Kérébel\nTéléphone\u202F: 02 99 00 00 42")),
                TextStyle.BODY);
        sheet.place(new Box(110, 95, 80, 6), List.of(paragraph("Saint-Méloir, le 2 mars 2026")), TextStyle.BODY);
        sheet.moveTo(115);
        sheet.flow(body(), TextStyle.BODY.withPlainHeadings());
    }

    static List<Block> body() {
        return List.of(
                heading(1, "Votre demande de benne est acceptée"),
                paragraph("Madame,"),
                paragraph(
                        "Vous nous avez demandé le 26 février 2026 de pouvoir poser une benne devant le 4 rue du Port "
                                + "pendant les travaux de votre toiture. Nous vous l’accordons du lundi 9 au vendredi 13 mars 2026."),
                paragraph(
                        Span.of("La benne ne doit pas gêner le passage\u202F: laissez "),
                        Span.bold("1,40 mètre libre sur le trottoir"),
                        Span.of(" pour les fauteuils et les poussettes. Posez les panneaux deux jours avant.")),
                table(
                        List.of(
                                Column.share("Désignation", 3),
                                Column.fixed("Quantité", 25).right(),
                                Column.fixed("Prix", 25).right(),
                                Column.fixed("Montant", 30).right()),
                        List.of(
                                Row.of("Benne de 8 m³ sur la chaussée, par jour", "5", "12,00 €", "60,00 €"),
                                Row.of("Panneaux d’interdiction de stationner", "4", "3,50 €", "14,00 €"),
                                Row.of("Barrières", "2", "2,00 €", "4,00 €"),
                                Row.of("Frais de dossier", "1", "10,00 €", "10,00 €"),
                                Row.bold("Total à payer", "", "", "88,00 €"))),
                paragraph(
                        "Vous pouvez contester cette décision devant le tribunal administratif de Rennes dans les deux "
                                + "mois. Nous restons à votre disposition au 02 99 00 00 42."),
                signature("Pour le maire et par délégation,\nl’adjointe à la voirie", "Maëlle Le Gall"));
    }

    static byte[] receipt() {
        try (Sheet sheet = sheet("Récépissé de votre demande")) {
            sheet.place(
                    new Box(20, 15, 110, 30),
                    List.of(heading(1, "Récépissé"), paragraph("Gardez ce papier\u202F: il prouve votre demande.")),
                    TextStyle.BODY);
            sheet.place(
                    new Box(20, 42, 110, 12), List.of(paragraph(Span.bold("26 03 02 0017"))), new TextStyle(24, 30, 0));
            sheet.code128(140, 20, 46, 12, "2603020017");
            sheet.moveTo(58);
            sheet.flow(
                    List.of(
                            paragraph("Reçue le lundi 2 mars 2026 à 9 h 30, au guichet, par le service de la voirie."),
                            paragraph(Span.italic(
                                    "« Je voudrais poser une benne devant chez moi pour refaire le toit. »")),
                            framed(
                                    paragraph(Span.bold("Ce qui va se passer")),
                                    numbered(
                                            "Nous vous répondons par lettre avant le 16 mars 2026.",
                                            "Sans réponse le 2 mai 2026, votre demande est acceptée.")),
                            paragraph("Une question\u202F? Mme Kérébel, 02 99 00 00 42.")),
                    TextStyle.BODY);
            sheet.cutLine(148.5);
            return sheet.toBytes();
        }
    }

    static byte[] register(int lines) {
        try (Sheet sheet = new Sheet(Paper.A4_LANDSCAPE, Margins.all(15), "Registre du courrier arrivé", MORNING)) {
            sheet.footer((page, pages) -> "Registre du courrier arrivé, année 2026 – page " + page + " / " + pages);
            sheet.header((page, pages) -> "Mairie de Saint-Méloir-des-Bœufs");
            List<Row> rows = IntStream.rangeClosed(1, lines)
                    .mapToObj(n -> Row.of(
                            "A-2026-%05d".formatted(n),
                            "2 mars 2026",
                            n % 7 == 0
                                    ? "Société d’assainissement de la baie du Mont-Saint-Michel et alentours"
                                    : "Mme Nguyễn",
                            n % 3 == 0 ? "Demande d’autorisation de voirie pour une benne, rue du Port" : "Plainte"))
                    .toList();
            List<Column> columns = List.of(
                    Column.fixed("Numéro", 30),
                    Column.fixed("Reçu le", 30),
                    Column.share("De", 2),
                    Column.share("Objet", 3));
            sheet.flow(List.of(heading(1, "Registre du courrier arrivé"), table(columns, rows)), TextStyle.COMPACT);
            return sheet.toBytes();
        }
    }

    /** Every kind of block, on several pages, with letters from far away. */
    static byte[] everything() {
        try (Sheet sheet = sheet("Tous les blocs <&> \"ensemble\"")) {
            sheet.footer((page, pages) -> page + " / " + pages);
            sheet.header((page, pages) -> "Tous les blocs");
            for (int i = 0; i < 3; i++) {
                sheet.flow(
                        List.of(
                                heading(1, "Une lettre à tout le monde"),
                                heading(3, "Un titre qui saute un rang"),
                                paragraph(
                                        "Nguyễn Văn Ẩn, Łukasz Żółć, Ştefan Țurcanu, Ægir Þórðarson, Αθηνά, Борис, ŵ x̂ №"),
                                bullets(
                                        "du pain",
                                        "du lait",
                                        "une chose si longue à dire qu’il lui faut au moins deux "
                                                + "lignes, parce que tout ne tient pas toujours en peu de mots"),
                                new Block.Listing(
                                        true,
                                        List.of(
                                                List.of(paragraph("Un"), bullets("dedans", "dedans encore")),
                                                List.of(paragraph("Deux")))),
                                framed(
                                        paragraph(
                                                Span.bold("À faire\u202F: "),
                                                Span.of("venir "),
                                                Span.italic("avant"),
                                                new Span(" lundi.", Face.BOLD_ITALIC)),
                                        bullets("avec votre carte")),
                                rule(),
                                space(10),
                                paragraph("Un très long paragraphe. ".repeat(40)),
                                signature("Le maire", "Yann Le Goff")),
                        TextStyle.LARGE_PRINT);
            }
            return sheet.toBytes();
        }
    }

    static byte[] batch(int letters) {
        try (Sheet sheet = sheet("Lettres du 2 mars 2026")) {
            for (int i = 0; i < letters; i++) {
                sheet.section();
                drawLetter(sheet, "26 03 02 %04d".formatted(i));
            }
            return sheet.toBytes();
        }
    }
}
