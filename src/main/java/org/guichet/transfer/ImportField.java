package org.guichet.transfer;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a column of other software may hold, and how its title is known. */
public enum ImportField {
    LAST_NAME("Nom", "lastName", "nom( d usage| usuel| de famille| marital)?|last ?name|surname|raison sociale|name"),
    BIRTH_NAME(
            "Nom de naissance", "birthName", "nom (de naissance|patronymique|de jeune fille)|birth ?name|maiden name"),
    FIRST_NAME("Prénom", "firstName", "prenoms?( usuel)?|first ?name|given name"),
    FULL_NAME("Nom et prénom ensemble", "", "nom(s)?( et)? prenom(s)?|full ?name|usager|contact"),
    TITLE("Civilité", "title", "civ(ilite)?|titre|title|sexe|genre"),
    BIRTH_DATE(
            "Date de naissance",
            "birthDate",
            "(date (de )?)?naiss(ance)?|nee? le|ne e le|birth ?date|date of birth|ddn"),
    PHONE("Téléphone", "phone", "(no |numero )?(de )?tel(ephone)?( (fixe|portable|mobile|1))?|portable|mobile|phone"),
    COMPLEMENT("Appartement, étage, chez…", "complement", "complement.*|appartement|adresse ?2|address ?2"),
    BUILDING("Bâtiment, résidence", "building", "batiment|residence|immeuble|adresse ?3"),
    STREET("Numéro et rue", "street", "adresse( ?1| postale)?|rue|voie|numero et (rue|voie)|address( ?1)?|street"),
    HAMLET("Lieu-dit, boîte postale", "hamlet", "lieu ?dit|hameau|bp|boite postale"),
    POSTCODE("Code postal", "postcode", "cp|code postal|zip( code)?|postal code|postcode"),
    LOCALITY("Commune", "locality", "ville|commune|localite|city|town"),
    COUNTRY("Pays", "country", "pays|country"),
    OLD_REFERENCE(
            "Référence dans l’ancien logiciel", "", "id|ref(erence)?|code|(no|numero)( usager| dossier)?|identifiant");

    public final String label;

    /** The field of the resident's form that takes it; "" where it is worked upon first. */
    final String formField;

    private final Pattern titles;

    ImportField(String label, String formField, String titles) {
        this.label = label;
        this.formField = formField;
        this.titles = Pattern.compile(titles);
    }

    /** The name of what a column so titled holds, "" where nothing is recognised. */
    static String guess(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.FRENCH)
                .replaceAll("n[°º]", "numero")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
        return Arrays.stream(values())
                .filter(field -> field.titles.matcher(plain).matches())
                .map(Enum::name)
                .findFirst()
                .orElse("");
    }
}
