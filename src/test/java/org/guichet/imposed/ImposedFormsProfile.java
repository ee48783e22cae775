package org.guichet.imposed;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.guichet.pdf.ImposedSpecimens;

/** A town whose own forms/ holds two procedures with a national form: one with its PDF, one still without. */
public class ImposedFormsProfile implements QuarkusTestProfile {

    static final Path FOLDER = Path.of("target", "imposed-forms");
    static final Path PDF = FOLDER.resolve("vente/imposed.pdf");
    static final String WITH_PDF = "vente";
    static final String WITHOUT_PDF = "vente-sans-pdf";

    private static final String DEFINITION =
            """
            titre: Déclaration de vente au déballage
            service: voirie
            cerfa: {numero: 13939, titre: Vente au déballage}
            silence:
              effet: aucun
              delai: 15 jours
              texte: Code de commerce, article R310-8
            questions:
              - id: lieu
                question: Lieu de la vente
                type: texte
              - id: motif
                question: Marchandises
                type: texte-long
              - id: jour
                question: Jour
                type: date
              - id: neuf
                question: Marchandises neuves
                type: oui-non
            """;

    private static final String MAPPING =
            """
            aplatir: oui
            champs:
              - champ: Nom
                valeur: "{usager.nom_famille} {usager.prenom}"
              - champ: Naissance
                valeur: "{reponses.jour.chiffres}"
              - champ: Motif
                valeur: "{reponses.motif}"
              - champ: Mariage
                coche: {question: neuf, vaut: oui}
              - champ: Pays
                valeur: "{commune.nom}, le {dossier.recu.chiffres}"
              - champ: Lieu
                valeur: "{reponses.lieu}"
              - page: 2
                x: 30
                y: 200
                largeur: 120
                hauteur: 8
                valeur: "{usager.rue} – {usager.code_postal} {usager.commune}"
            code: {page: 1, x: 140, y: 8, largeur: 50, hauteur: 12}
            """;

    @Override
    public Map<String, String> getConfigOverrides() {
        try {
            Files.createDirectories(FOLDER.resolve(WITH_PDF));
            Files.createDirectories(FOLDER.resolve(WITHOUT_PDF));
            Files.writeString(FOLDER.resolve(WITH_PDF).resolve("procedure.yaml"), DEFINITION);
            Files.writeString(FOLDER.resolve(WITHOUT_PDF).resolve("procedure.yaml"), DEFINITION);
            Files.writeString(FOLDER.resolve(WITH_PDF).resolve("imposed.yaml"), MAPPING);
            Files.write(PDF, ImposedSpecimens.everyKind());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return Map.of("guichet.forms", FOLDER.toString());
    }
}
