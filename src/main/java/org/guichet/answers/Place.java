package org.guichet.answers;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.guichet.pdf.Block;
import org.guichet.web.Form;

/** Where in the commune: a street and a number, or the parcel of the land register. */
final class Place implements Way {

    private static final String STREET = "rue";
    private static final String PARCEL = "parcelle";

    /** Prefix of a former commune, section, number (code général des impôts, cadastre): « AB 123 », « 000 0A 12 ». */
    private static final String PARCELS =
            "((\\d{3} ?)?\\d?[A-Z]{1,2} ?\\d{1,4})([ ,;]+(\\d{3} ?)?\\d?[A-Z]{1,2} ?\\d{1,4})*";

    @Override
    public List<Field> fields(Question question, Form form) {
        return List.of(
                Field.line(question.field() + "." + STREET, "Numéro et rue, ou repère"),
                Field.line(question.field() + "." + PARCEL, "ou parcelle cadastrale"));
    }

    @Override
    public void keep(Question question, Form form, Map<String, String> answers) {
        Form typed = Parts.typed(question, form);
        Parts parts = Parts.of(question, answers);
        String parcel = typed.line(PARCEL).toUpperCase(Locale.FRENCH);
        if (!parcel.isEmpty() && !parcel.matches(PARCELS)) {
            typed.refuse(PARCEL, "Recopiez la section et le numéro du cadastre, par exemple AB 123.");
        }
        parts.put(STREET, typed.line(STREET));
        parts.put(PARCEL, parcel);
    }

    @Override
    public List<Block> paper(Question question, Map<String, String> answers) {
        Parts parts = Parts.of(question, answers);
        return List.of(
                new Block.Writing("Numéro et rue, ou repère", 1, parts.get(STREET)),
                new Block.Writing("Ou parcelle cadastrale", 1, parts.get(PARCEL)));
    }

    @Override
    public String words(Question question, Map<String, String> answers) {
        Parts parts = Parts.of(question, answers);
        String parcel = parts.get(PARCEL);
        if (parcel.isEmpty()) {
            return parts.get(STREET);
        }
        return parts.get(STREET).isEmpty() ? "parcelle " + parcel : parts.get(STREET) + " (parcelle " + parcel + ")";
    }
}
