package org.guichet.answers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guichet.contact.PostalAddress;
import org.guichet.pdf.Block;
import org.guichet.web.Form;

/** Where somebody else gets letters. */
final class Address implements Way {

    /** The fields of {@link PostalAddress#read}, in the order in which one says an address. */
    private static final Map<String, String> LABELS = new LinkedHashMap<>();

    static {
        LABELS.put("street", "Numéro et rue");
        LABELS.put("complement", "Appartement, étage");
        LABELS.put("building", "Bâtiment, résidence");
        LABELS.put("hamlet", "Lieu-dit, boîte postale");
        LABELS.put("postcode", "Code postal");
        LABELS.put("locality", "Commune");
        LABELS.put("country", "Pays, hors de France");
    }

    @Override
    public List<Field> fields(Question question, Form form) {
        return LABELS.entrySet().stream()
                .map(part -> Field.line(question.field() + "." + part.getKey(), part.getValue()))
                .toList();
    }

    @Override
    public void keep(Question question, Form form, Map<String, String> answers) {
        Parts parts = Parts.of(question, answers);
        PostalAddress.read(Parts.typed(question, form)).ifPresent(address -> {
            Form kept = address.fill(Form.empty());
            LABELS.keySet().forEach(part -> parts.put(part, kept.value(part)));
        });
    }

    @Override
    public List<Block> paper(Question question, Map<String, String> answers) {
        Parts parts = Parts.of(question, answers);
        List<Block> lines = new ArrayList<>(List.of(
                writing(parts, "street"),
                beside(writing(parts, "complement"), writing(parts, "building")),
                writing(parts, "hamlet")));
        if (parts.get("country").isEmpty()) {
            Block postcode = new Block.Comb(LABELS.get("postcode"), "_____", parts.get("postcode"));
            lines.add(beside(postcode, writing(parts, "locality")));
        } else {
            lines.add(beside(writing(parts, "postcode"), writing(parts, "locality")));
            lines.add(writing(parts, "country"));
        }
        return lines;
    }

    @Override
    public String words(Question question, Map<String, String> answers) {
        Parts parts = Parts.of(question, answers);
        return parts.get("locality").isEmpty() ? "" : address(parts).brief();
    }

    private static Block writing(Parts parts, String part) {
        return new Block.Writing(LABELS.get(part), 1, parts.get(part));
    }

    private static Block beside(Block one, Block other) {
        return new Block.Beside(List.of(List.of(one), List.of(other)));
    }

    private static PostalAddress address(Parts parts) {
        Form form = Form.empty();
        LABELS.keySet().forEach(part -> form.with(part, parts.get(part)));
        return PostalAddress.read(form).orElseThrow();
    }
}
