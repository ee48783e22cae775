package org.guichet.transfer;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A file of many people, some of whose lines are broken in known ways. */
final class CsvTown {

    private static final String HEADERS = "Civilité;Nom;Prénom;Né le;Téléphone;Adresse;CP;Ville\n";

    private record Fault(String birthday, String phone, String street, String end, String reason) {}

    private static final List<Fault> FAULTS = List.of(
            new Fault("31/02/1948", "", "", "", "Cette date n’est pas lisible. Exemple\u00a0: 23/11/2026."),
            new Fault("", "02 99", "", "", "Ce numéro de téléphone n’est pas complet. Exemple\u00a0: 02 99 12 34 56."),
            new Fault("", "", "", ";de trop", "9 colonnes au lieu de 8."),
            new Fault("01/01/2999", "", "", "", "Cette date de naissance est dans l’avenir\u00a0: vérifiez l’année."));

    private static final List<String> STARTS = List.of(
            "Mar", "Ber", "Du", "Le", "Ro", "Pé", "Mo", "Gui", "Ker", "Gar", "Bou", "Cha", "De", "Fa", "Gau", "Hé",
            "La", "Ni", "Qué", "Thi");
    private static final List<String> MIDDLES =
            List.of("ti", "na", "po", "che", "vi", "lla", "mé", "ge", "ro", "bau", "di", "fe", "gue", "ja", "lan");
    private static final List<String> ENDS = List.of(
            "n", "rd", "eau", "et", "in", "ier", "ot", "on", "ec", "euc", "el", "aud", "is", "ois", "ain", "ault", "ou",
            "ez", "vez", "ic");

    private CsvTown() {}

    /** @param every how many lines there is a broken one */
    static String of(String lastName, int people, int every) {
        return HEADERS
                + IntStream.rangeClosed(2, people + 1)
                        .mapToObj(line -> line % every == 0 ? broken(lastName, line) : whole(lastName, line))
                        .collect(Collectors.joining("\n"));
    }

    static List<Integer> broken(int people, int every) {
        return IntStream.rangeClosed(2, people + 1)
                .filter(line -> line % every == 0)
                .boxed()
                .toList();
    }

    static String reason(int line) {
        return fault(line).reason;
    }

    private static Fault fault(int line) {
        return FAULTS.get(line / 100 % FAULTS.size());
    }

    private static String whole(String lastName, int line) {
        return "Mme;%s-%s;Éloïse;%02d/%02d/%d;06 39 98 %02d %02d;%d rue des Écoles;35120;Saint-Aubin"
                .formatted(
                        lastName,
                        name(line),
                        1 + line % 28,
                        1 + line % 12,
                        1920 + line % 97,
                        line / 100 % 100,
                        line % 100,
                        1 + line % 200);
    }

    /** Six thousand names, as sundry as those of a town. */
    private static String name(int line) {
        return STARTS.get(line % STARTS.size())
                + MIDDLES.get(line / STARTS.size() % MIDDLES.size())
                + ENDS.get(line / STARTS.size() / MIDDLES.size() % ENDS.size());
    }

    private static String broken(String lastName, int line) {
        Fault fault = fault(line);
        return "Mme;%s-%d;Éloïse;%s;%s;%s;;%s"
                .formatted(lastName, line, fault.birthday, fault.phone, fault.street, fault.end);
    }
}
