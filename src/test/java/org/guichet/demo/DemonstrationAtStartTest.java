package org.guichet.demo;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.runtime.configuration.ConfigurationException;
import org.guichet.commune.Commune;
import org.junit.jupiter.api.Test;

class DemonstrationAtStartTest {

    @Test
    void a_real_town_hall_is_never_opened_as_a_demonstration() {
        var refusal = assertThrows(
                ConfigurationException.class, () -> DemonstrationAtStart.requireDemonstration(commune(false)));
        assertEquals(
                "La démonstration ne s’ouvre pas ici : cette base contient les données réelles de la commune "
                        + "« Saint-Aubin ». Relancez Guichet sans le réglage guichet.demo, "
                        + "ou indiquez un autre dossier avec guichet.data.",
                refusal.getMessage());
    }

    @Test
    void a_demonstration_opens_again() {
        assertDoesNotThrow(() -> DemonstrationAtStart.requireDemonstration(commune(true)));
    }

    private static Commune commune(boolean demonstration) {
        Commune commune = new Commune();
        commune.name = "Saint-Aubin";
        commune.demonstration = demonstration;
        return commune;
    }
}
