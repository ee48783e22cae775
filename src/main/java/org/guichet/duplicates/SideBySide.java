package org.guichet.duplicates;

import java.util.List;
import java.util.stream.Stream;
import org.guichet.residents.Resident;
import org.guichet.web.Form;

/**
 * Two sheets as they are compared: the first stays, the second leads to it.
 *
 * @param cases of the first, among those the agent may see
 * @param otherCases of the second
 */
public record SideBySide(Resident one, Resident other, Form form, int cases, int otherCases) {

    /** @param takes whether the other sheet is chosen */
    public record Line(MergedField field, String one, String other, boolean differs, boolean takes) {}

    /** What a sheet does not say is taken from the one that does, unless the agent chooses otherwise. */
    public List<Line> lines() {
        return Stream.of(MergedField.values()).map(this::line).toList();
    }

    private Line line(MergedField field) {
        boolean takes =
                form.isEmpty(field.name()) ? field.of(one).isEmpty() : form.is(field.name(), DuplicateResource.OTHER);
        return new Line(field, field.of(one), field.of(other), field.differs(one, other), takes);
    }
}
