package org.guichet.printing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a printer says is the matter (printer-state-reasons: RFC 8011, 5.4.12), in words and with the remedy. */
final class PrinterReasons {

    private static final Map<String, String> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put("media-empty", "il n’y a plus de papier");
        WORDS.put("media-needed", "elle demande du papier");
        WORDS.put("media-jam", "du papier est coincé");
        WORDS.put("input-tray-missing", "un bac manque");
        WORDS.put("output-area-full", "le bac de sortie est plein");
        WORDS.put("output-tray-missing", "le bac de sortie manque");
        WORDS.put("cover-open", "un capot est ouvert");
        WORDS.put("door-open", "une porte est ouverte");
        WORDS.put("interlock-open", "un capot est ouvert");
        WORDS.put("toner-empty", "il n’y a plus d’encre");
        WORDS.put("marker-supply-empty", "il n’y a plus d’encre");
        WORDS.put("marker-waste-full", "le bac de récupération d’encre est plein");
        WORDS.put("fuser-over-temp", "elle est trop chaude");
        WORDS.put("offline", "elle est hors ligne");
        WORDS.put("connecting-to-device", "le serveur d’impression n’arrive pas à la joindre");
        WORDS.put("timed-out", "le serveur d’impression ne l’a pas jointe à temps");
        WORDS.put("shutdown", "elle s’éteint");
        WORDS.put("paused", "elle est en pause");
        WORDS.put("moving-to-paused", "elle se met en pause");
        WORDS.put("spool-area-full", "sa mémoire est pleine");
        WORDS.put("hold-new-jobs", "elle retient ce qu’on lui envoie");
        WORDS.put("cups-missing-filter", "il manque un filtre au serveur d’impression");
        WORDS.put("cups-insecure-filter", "un filtre du serveur d’impression est mal protégé");
    }

    /** CUPS reports as a mere remark what keeps everything from being printed. */
    private static final List<String> ALWAYS_SERIOUS = List.of("offline", "connecting-to-device", "timed-out");

    private PrinterReasons() {}

    /** Those that keep it from printing now; a warning or a remark does not, « media-low » neither. */
    static List<String> serious(List<String> reasons) {
        return reasons.stream()
                .filter(reason -> !reason.matches(".*-(warning|report)") || ALWAYS_SERIOUS.contains(bare(reason)))
                .map(PrinterReasons::bare)
                .filter(WORDS::containsKey)
                .map(WORDS::get)
                .distinct()
                .toList();
    }

    /** All that it says, in words where we have them, as it says it otherwise. */
    static List<String> all(List<String> reasons) {
        return reasons.stream()
                .filter(reason -> !reason.equals("none"))
                .map(reason -> WORDS.getOrDefault(bare(reason), reason))
                .distinct()
                .toList();
    }

    private static String bare(String reason) {
        return reason.replaceFirst("-(error|warning|report)$", "");
    }
}
