package org.guichet.signing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import org.guichet.accounts.Agent;
import org.guichet.accounts.Department;
import org.guichet.letters.Letter;
import org.guichet.web.Form;
import org.guichet.web.French;
import org.guichet.web.Paging;

/** The folders that are open, with their age, and the letters that wait for one. */
public record FoldersPage(ToSign filter, List<Letter> letters, long waiting, LocalDate today, Form form) {

    @CheckedTemplate(basePath = "signing")
    static class Templates {
        static native TemplateInstance folders(FoldersPage at);

        static native TemplateInstance closed(List<SignatureFolder> folders, Paging paging);
    }

    static FoldersPage of(ToSign filter, LocalDate today, Form form) {
        return new FoldersPage(filter, filter.letters(), filter.count(), today, form);
    }

    TemplateInstance show() {
        return Templates.folders(this);
    }

    static TemplateInstance closed(int page) {
        Paging paging = Paging.of(page, SignatureFolder.countClosed());
        return Templates.closed(SignatureFolder.closed(paging), paging);
    }

    public List<SignatureFolder> open() {
        return SignatureFolder.stillOpen();
    }

    /** « 3 sur 12 » still lie in it. */
    public String left(SignatureFolder folder) {
        return "%s sur %s"
                .formatted(French.number(FolderLetter.countLeft(folder)), French.number(FolderLetter.countAll(folder)));
    }

    public List<Agent> signatories() {
        return Agent.signatories();
    }

    public List<Department> departments() {
        return Department.inOrder();
    }

    /** All of one signatory's letters are chosen to begin with; of several, none. */
    public boolean ticked(Letter letter) {
        return form.isEmpty("cle-vue") ? filter.signatory() != 0 : !form.isEmpty(NewFolder.LETTER + letter.id);
    }

    public String rank(Letter letter) {
        return form.value(NewFolder.RANK + letter.id);
    }

    public boolean more() {
        return waiting > letters.size();
    }

    public String count() {
        return French.number(waiting);
    }
}
