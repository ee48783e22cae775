package org.guichet.signing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import org.guichet.accounts.Agent;
import org.guichet.web.Form;

/**
 * A folder as one agent may read it.
 *
 * @param told what was not taken at the last press, and why
 */
public record FolderPage(
        SignatureFolder folder, List<FolderLine> lines, LocalDate today, Form form, List<Returning.Told> told) {

    @CheckedTemplate(basePath = "signing")
    static class Templates {
        static native TemplateInstance folder(FolderPage at);
    }

    static FolderPage of(SignatureFolder folder, Agent agent, LocalDate today) {
        return new FolderPage(
                folder, FolderLine.of(folder, agent), today, Form.empty().with(FolderReturn.DAY, today), List.of());
    }

    FolderPage again(Form typed, List<Returning.Told> words) {
        return new FolderPage(folder, lines, today, typed, words);
    }

    TemplateInstance show() {
        return Templates.folder(this);
    }

    /** Those that are still in the folder or left it signed or refused. */
    public List<FolderLine> shown() {
        return lines.stream().filter(line -> !line.withdrawn()).toList();
    }

    public String remark(FolderLine line) {
        return form.value(FolderReturn.REMARK + line.letter().id);
    }

    /** What was not taken, in words. */
    public List<String> warnings() {
        return told.stream().map(Returning.Told::toString).toList();
    }

    /** How many of them this agent may note. */
    public long open() {
        return lines.stream().filter(FolderLine::isOpen).count();
    }

    public boolean unprinted() {
        return lines.stream().anyMatch(line -> line.isOpen() && !line.printed());
    }

    /** Everything is signed unless somebody unticks it. */
    public boolean ticked(FolderLine line) {
        return form.isEmpty(FolderReturn.SEEN + line.letter().id)
                || !form.isEmpty(FolderReturn.SIGNED + line.letter().id);
    }
}
