package org.guichet.transfer;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guichet.residents.Title;
import org.guichet.web.Form;

/** A line of a file as the form of a person: what spreadsheets spoil is mended, anything else is left for the form to judge. */
record ImportedPerson(Map<ImportField, String> cells, LocalDate today) {

    private static final Pattern SHORT_YEAR = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{2})");
    private static final Pattern ISO = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})([ T].*)?");
    private static final Map<Title, Pattern> TITLES = Map.of(
            Title.MADAME, Pattern.compile("mme|mlle|madame|mademoiselle|f|feminin|femme"),
            Title.MONSIEUR, Pattern.compile("m\\.?|mr\\.?|monsieur|h|masculin|homme"),
            Title.COUPLE, Pattern.compile("(m\\.?|mr|monsieur) et (mme|madame)|(mme|madame) et (m\\.?|mr|monsieur)"),
            Title.ASSOCIATION, Pattern.compile("asso\\.?|association"),
            Title.COMPANY, Pattern.compile("ste|societe|société|entreprise|sarl|sas"));

    /** @param columns the name of what each cell is, "" for what is left out */
    static ImportedPerson of(List<String> cells, List<String> columns, LocalDate today) {
        Map<ImportField, String> known = new EnumMap<>(ImportField.class);
        for (int at = 0; at < columns.size(); at++) {
            if (!columns.get(at).isEmpty() && at < cells.size()) {
                known.merge(ImportField.valueOf(columns.get(at)), cells.get(at), ImportedPerson::both);
            }
        }
        return new ImportedPerson(known, today);
    }

    /** Two columns for one thing, as a fixed and a mobile telephone: the first that says something. */
    private static String both(String one, String other) {
        return one.isBlank() ? other : one;
    }

    String cell(ImportField field) {
        return cells.getOrDefault(field, "");
    }

    Form form() {
        Form form = Form.empty();
        cells.forEach((field, words) -> {
            if (!field.formField.isEmpty()) {
                form.with(field.formField, words);
            }
        });
        splitFullName(form);
        return form.with("title", title())
                .with("birthDate", birthDate())
                .with("phone", phone())
                .with("postcode", postcode());
    }

    /** « LE GALL Yann »: capitals are the last name; without any, the first word is. */
    private void splitFullName(Form form) {
        String full = cell(ImportField.FULL_NAME).strip();
        if (full.isEmpty() || !form.isEmpty("lastName")) {
            return;
        }
        Matcher capitals =
                Pattern.compile("((?:[\\p{Lu}’' -]+)(?=\\s|$))\\s*(.*)").matcher(full);
        Matcher first = Pattern.compile("(\\S+)\\s*(.*)").matcher(full);
        Matcher split = capitals.matches() ? capitals : first;
        if (split.matches()) {
            form.with("lastName", split.group(1).strip())
                    .with("firstName", split.group(2).strip());
        }
    }

    private String title() {
        String typed = cell(ImportField.TITLE).strip().toLowerCase(Locale.FRENCH);
        return TITLES.entrySet().stream()
                .filter(title -> title.getValue().matcher(typed).matches())
                .map(title -> title.getKey().name())
                .findFirst()
                .orElse("");
    }

    /** A year of two digits is of the last hundred years. */
    private String birthDate() {
        String typed = cell(ImportField.BIRTH_DATE).strip();
        Matcher iso = ISO.matcher(typed);
        Matcher brief = SHORT_YEAR.matcher(typed);
        if (iso.matches()) {
            return iso.group(1);
        }
        if (brief.matches()) {
            int year = Integer.parseInt(brief.group(3));
            int century = year > today.getYear() % 100 ? today.getYear() / 100 - 1 : today.getYear() / 100;
            return "%s/%s/%d%02d".formatted(brief.group(1), brief.group(2), century, year);
        }
        return typed.replaceAll("[.-]", "/");
    }

    /** A spreadsheet drops the zero that begins a number. */
    private String phone() {
        String typed = cell(ImportField.PHONE);
        return typed.replaceAll("\\D", "").matches("[1-9]\\d{8}") && !typed.contains("+") ? "0" + typed.strip() : typed;
    }

    private String postcode() {
        String typed = cell(ImportField.POSTCODE).strip();
        return typed.matches("\\d{4}") && cell(ImportField.COUNTRY).isBlank() ? "0" + typed : typed;
    }
}
