package org.guichet.procedures;

import java.util.List;
import java.util.stream.IntStream;

/** One of the ten measures of digital de-escalation proposed to the candidates in the municipal elections of 2026. */
public record Measure(long number, String name) {

    private static final List<String> NAMES = List.of(
            "Services essentiels hors réseau",
            "Mairie sobre et libre",
            "Service public humain",
            "Des emplois, pas des IA",
            "Sécurité sans caméras",
            "Pas d’écrans publicitaires",
            "École ouverte et créative",
            "Logement et locations touristiques",
            "Centres de données",
            "Antennes-relais");

    public static List<Measure> all() {
        return IntStream.rangeClosed(1, NAMES.size())
                .mapToObj(number -> new Measure(number, NAMES.get(number - 1)))
                .toList();
    }
}
