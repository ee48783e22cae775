package org.guichet.letters;

import static org.guichet.pdf.Block.paragraph;

import java.util.List;
import java.util.Map;
import org.guichet.accounts.Department;
import org.guichet.commune.Commune;
import org.guichet.pdf.Block;
import org.guichet.pdf.Span;
import org.guichet.procedures.Placeholders;

/**
 * What stands at the head and at the foot of every letter. The reader will call the department, so its address, telephone
 * and hours stand at the head.
 *
 * @param foot one line, before the number of the page
 */
public record Letterhead(List<Block> head, String foot) {

    /** As forms/ writes them, « _shared/entete.md » and « _shared/pied.md ». */
    static Letterhead filled(String head, String foot, Map<String, Object> values) {
        return new Letterhead(Markdown.blocks(Placeholders.fill(head, values)), Placeholders.fillLine(foot, values));
    }

    /** Where forms/ writes none. */
    public static Letterhead plain(Commune commune, Department department) {
        Block head = paragraph(
                Span.bold(commune.title() + "\n" + department.name + "\n"),
                Span.of(String.join("\n", department.address.lines()) + "\nTél. "
                        + department.phoneNumber().spoken() + "\n" + department.openingHours));
        return new Letterhead(List.of(head), commune.title());
    }
}
