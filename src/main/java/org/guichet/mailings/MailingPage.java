package org.guichet.mailings;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.guichet.accounts.Agent;
import org.guichet.accounts.Department;
import org.guichet.accounts.Role;
import org.guichet.choices.ListQuery;
import org.guichet.contact.Side;
import org.guichet.procedures.Catalogue;
import org.guichet.procedures.FollowUp;
import org.guichet.procedures.Procedure;
import org.guichet.residents.Resident;
import org.guichet.residents.ResidentSearch;
import org.guichet.stationery.LabelSheet;
import org.guichet.web.Form;
import org.guichet.web.French;
import org.guichet.web.Paging;

/**
 * The page of one letter to many: to whom it goes and how, and what may still be done.
 *
 * @param form what was typed in the action that was refused, and what is looked for
 */
public record MailingPage(Mailing mailing, Form form, Distribution to, Paging paging, Agent eyes, Catalogue catalogue) {

    private static final int MOST_MATCHES = 8;

    @CheckedTemplate(basePath = "mailings")
    static class Templates {
        static native TemplateInstance list(List<Mailing> mailings, Paging paging);

        static native TemplateInstance edit(
                Mailing mailing, Form form, List<Department> departments, List<Agent> signatories);

        static native TemplateInstance show(MailingPage at);
    }

    /** @param page of the letters, or of those who get none */
    static MailingPage of(Mailing mailing, Form form, int page, Agent eyes, Catalogue catalogue, LocalDate day) {
        Distribution to = Distribution.now(mailing, eyes, day);
        long lines =
                form.is("voir", "sans") ? to.leftOut().size() : to.letters().size();
        return new MailingPage(mailing, form, to, Paging.of(page, lines), eyes, catalogue);
    }

    TemplateInstance show() {
        return Templates.show(this);
    }

    public boolean showsLeftOut() {
        return form.is("voir", "sans");
    }

    public List<Recipient> letters() {
        return paging.shown(to.letters());
    }

    public List<LeftOut> leftOut() {
        return paging.shown(to.leftOut());
    }

    public String count() {
        return French.counted(to.letters().size(), "lettre");
    }

    public String mark() {
        return to.mark();
    }

    public long without() {
        return to.leftOut().size();
    }

    public Map<Pile, Long> piles() {
        return to.piles();
    }

    /** What is to be known of those letters, a line a line. */
    public List<String> facts() {
        return Stream.of(
                        fact(to.count(letter -> letter.largePrint), "en gros caractères"),
                        fact(to.count(letter -> letter.easy), "facile à lire, pour qui le souhaite"),
                        fact(to.count(letter -> letter.toHelper), "à qui agit pour la personne, par mandat"))
                .filter(fact -> !fact.isEmpty())
                .toList();
    }

    private static String fact(long count, String what) {
        return count == 0 ? "" : "%s %s".formatted(French.number(count), what);
    }

    public long shared() {
        return to.shared();
    }

    public List<Criterion> criteria() {
        return Criterion.of(mailing);
    }

    /** Of a hundred, how many letters are drawn. */
    public long done() {
        int until = MailingPart.last(mailing).orElse(MailingPart.NONE).until();
        return to.letters().isEmpty() ? 100 : until * 100L / to.letters().size();
    }

    /** Those who may be added by hand. */
    public List<Resident> matches() {
        return ResidentSearch.find(form.line("q"), MOST_MATCHES);
    }

    public List<String> missing() {
        return Readiness.missing(mailing, to);
    }

    public Way[] ways() {
        return Way.values();
    }

    public Side[] sides() {
        return Side.values();
    }

    public LabelSheet[] labelSheets() {
        return LabelSheet.values();
    }

    /** Those whose people may be written to by what they asked for. */
    public List<Procedure> procedures() {
        return catalogue.all().stream()
                .filter(procedure -> procedure.followUp() != FollowUp.SAFEGUARD)
                .toList();
    }

    /** A list by the name of its choice in the form. */
    public record Choice(String key, String label) {}

    public List<Choice> lists() {
        return ListQuery.counts(eyes).stream()
                .map(count -> new Choice(
                        key(count),
                        "%s, %s (%s)".formatted(title(count.procedure()), count.list(), French.number(count.people()))))
                .toList();
    }

    static String key(ListQuery.Count count) {
        return count.procedure() + "/" + count.list();
    }

    private String title(String procedure) {
        return catalogue.find(procedure).map(Procedure::title).orElse(procedure);
    }

    public boolean mayOpenRegister() {
        return eyes.has(Role.SAFEGUARD);
    }
}
