package org.guichet.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.guichet.web.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportedPersonTest {

    private static Form form(ImportField field, String cell) {
        return ImportedPerson.of(List.of(cell), List.of(field.name()), LocalDate.of(2026, 11, 24))
                .form();
    }

    @ParameterizedTest
    @CsvSource({
        "NOM, LAST_NAME",
        "Nom d'usage, LAST_NAME",
        "Nom de famille, LAST_NAME",
        "Raison sociale, LAST_NAME",
        "Nom de naissance, BIRTH_NAME",
        "NOM PATRONYMIQUE, BIRTH_NAME",
        "Nom de jeune fille, BIRTH_NAME",
        "Prénoms, FIRST_NAME",
        "PRENOM, FIRST_NAME",
        "First name, FIRST_NAME",
        "Nom Prénom, FULL_NAME",
        "Nom et prénom, FULL_NAME",
        "Civ., TITLE",
        "Civilité, TITLE",
        "Né(e) le, BIRTH_DATE",
        "Date de naissance, BIRTH_DATE",
        "Tél., PHONE",
        "Téléphone portable, PHONE",
        "Portable, PHONE",
        "Adresse, STREET",
        "Adresse 1, STREET",
        "Rue, STREET",
        "Complément d'adresse, COMPLEMENT",
        "CP, POSTCODE",
        "Code postal, POSTCODE",
        "Ville, LOCALITY",
        "Commune, LOCALITY",
        "Pays, COUNTRY",
        "N° usager, OLD_REFERENCE",
        "ID, OLD_REFERENCE",
        "Couleur préférée, ''",
    })
    void columns_are_known_by_their_titles(String title, String field) {
        assertEquals(field, ImportField.guess(title));
    }

    @ParameterizedTest
    @CsvSource({
        "01/03/1948, 01/03/1948", "1.3.1948, 1/3/1948", "01-03-1948, 01/03/1948", "1948-03-01, 1948-03-01",
        "1948-03-01 00:00:00, 1948-03-01", "01/03/48, 01/03/1948", "01/03/26, 01/03/2026", "01/03/27, 01/03/1927",
        "hier, hier",
    })
    void birthdays_are_read_in_each_writing(String cell, String typed) {
        assertEquals(typed, form(ImportField.BIRTH_DATE, cell).value("birthDate"));
    }

    @ParameterizedTest
    @CsvSource({
        "LE GALL Yann, LE GALL, Yann",
        "D’HŒRT Éloïse, D’HŒRT, Éloïse",
        "Dupont Marie Claire, Dupont, Marie Claire",
        "MARTIN, MARTIN, ''",
        "DE LA FONTAINE Jean-Baptiste, DE LA FONTAINE, Jean-Baptiste",
    })
    void a_name_in_one_column_is_split_where_the_capitals_end(String full, String last, String first) {
        Form form = form(ImportField.FULL_NAME, full);
        assertEquals(last, form.value("lastName"));
        assertEquals(first, form.value("firstName"));
    }

    @ParameterizedTest
    @CsvSource({
        "Mme, MADAME",
        "M., MONSIEUR",
        "MONSIEUR, MONSIEUR",
        "F, MADAME",
        "M. et Mme, COUPLE",
        "Association, ASSOCIATION",
        "Dr, ''"
    })
    void titles_are_known_in_their_usual_writings(String cell, String title) {
        assertEquals(title, form(ImportField.TITLE, cell).value("title"));
    }

    @Test
    void the_zeros_that_spreadsheets_drop_come_back() {
        assertEquals("0612345678", form(ImportField.PHONE, "612345678").value("phone"));
        assertEquals(
                "+32 2 512 34 56", form(ImportField.PHONE, "+32 2 512 34 56").value("phone"));
        assertEquals("01000", form(ImportField.POSTCODE, "1000").value("postcode"));
    }
}
