package org.guichet.printing;

import java.util.Map;

/** Trays in words (media-source: PWG 5101.1 and 5100.7); what a maker has called otherwise stays as it is. */
final class Trays {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("auto", "automatique"),
            Map.entry("main", "bac principal"),
            Map.entry("alternate", "autre bac"),
            Map.entry("manual", "alimentation manuelle"),
            Map.entry("by-pass-tray", "bac d’appoint"),
            Map.entry("envelope", "enveloppes"),
            Map.entry("large-capacity", "grande capacité"),
            Map.entry("top", "bac du haut"),
            Map.entry("middle", "bac du milieu"),
            Map.entry("bottom", "bac du bas"),
            Map.entry("rear", "bac arrière"),
            Map.entry("side", "bac latéral"));

    private Trays() {}

    /** @param tray "" where the printer has the choice */
    static String words(String tray) {
        if (tray.isEmpty()) {
            return "au choix de l’imprimante";
        }
        return WORDS.getOrDefault(tray, tray.matches("tray-\\d+") ? "bac " + tray.substring("tray-".length()) : tray);
    }
}
