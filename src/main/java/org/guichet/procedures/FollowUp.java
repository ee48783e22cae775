package org.guichet.procedures;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;

/** What the town hall keeps of a case beyond its story: a place in a register, a device on a shelf, a share of a quota. */
public enum FollowUp {

    /** A change of use counts against the quota of its zone (loi n° 2024-1039). */
    @JsonProperty("quota")
    QUOTA(Set.of("logement"), Set.of("zone", "quota", "accordes", "reste", "decision", "motif")),

    /** An observation is numbered in the register of a consultation. */
    @JsonProperty("observation")
    OBSERVATION(Set.of("observation", "anonymat"), Set.of("consultation", "numero", "cloture")),

    /** The register of vulnerable people (CASF, art. L121-6-1). */
    @JsonProperty("registre")
    SAFEGUARD(Set.of("motif", "consentement", "contacts", "besoins"), Set.of("inscrit")),

    /** A device left for repair. */
    @JsonProperty("reparation")
    REPAIR(
            Set.of("appareil", "modele", "panne", "etat", "accessoires", "donnees", "accord_devis"),
            Set.of("depot", "diagnostic", "retrait")),

    /** A choice that stands until it is revoked, printed as a list. */
    @JsonProperty("choix")
    STANDING_CHOICE(Set.of("liste"), Set.of("depuis"));

    /** The questions it cannot do without. */
    public final Set<String> questions;

    /** What letters may say of it: {@code {suivi.reste}}. */
    public final Set<String> words;

    FollowUp(Set<String> questions, Set<String> words) {
        this.questions = questions;
        this.words = words;
    }
}
