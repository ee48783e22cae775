package org.guichet.procedures;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * What the town hall offers: the procedures of forms/ that have no mistake in them, and the mistakes of the others. Read at
 * the start, and again when somebody asks; what became wrong meanwhile serves on as it last was right, even after a restart.
 */
@Startup
@ApplicationScoped
public class Catalogue {

    /** The catalogue was read again: a department may be new. */
    public record Reread() {}

    private static final Logger LOG = Logger.getLogger(Catalogue.class);

    /** The catalogue that Guichet comes with. */
    @ConfigProperty(name = "guichet.forms.shipped", defaultValue = "forms")
    Path shipped;

    /** The commune's own folder, laid over it. */
    @ConfigProperty(name = "guichet.forms")
    Optional<Path> own;

    @Inject
    Event<Reread> reread;

    private volatile FormsFolder forms;

    @PostConstruct
    void readFirst() {
        FormsFolder read = folders();
        serve(read.broken().isEmpty() ? read : read.keeping(lastGood(read.broken())));
    }

    /** Reads the files again, for everybody from the next page on. */
    public synchronized void read() {
        serve(folders().keeping(forms.procedures()));
        reread.fire(new Reread());
    }

    private void serve(FormsFolder read) {
        read.problems().forEach(LOG::warn);
        QuarkusTransaction.joiningExisting().run(() -> LastGood.keep(read.procedures()));
        forms = read;
    }

    private static List<Procedure> lastGood(Set<String> ids) {
        return QuarkusTransaction.joiningExisting().call(() -> LastGood.of(ids));
    }

    private FormsFolder folders() {
        return folders(shipped, own);
    }

    /** What is wrong in forms/, for whoever asks before Guichet starts. */
    public static List<Problem> problems(Config config) {
        Path shipped =
                config.getOptionalValue("guichet.forms.shipped", Path.class).orElse(Path.of("forms"));
        return folders(shipped, config.getOptionalValue("guichet.forms", Path.class))
                .problems();
    }

    private static FormsFolder folders(Path shipped, Optional<Path> own) {
        return FormsFolder.read(
                Stream.concat(Stream.of(shipped), own.stream()).distinct().toArray(Path[]::new));
    }

    /** In the order of their titles. */
    public List<Procedure> all() {
        return forms.procedures();
    }

    public Optional<Procedure> find(String id) {
        return all().stream().filter(procedure -> procedure.id().equals(id)).findFirst();
    }

    /** Those that answer these words of a resident, the nearest first: « acte », « poubelles », « trou dans la rue ». */
    public List<Procedure> matching(String words) {
        return new ProcedureSearch(words).among(all());
    }

    /** Names of departments by the code that procedures give. */
    public Map<String, String> departments() {
        return forms.departments();
    }

    /** These procedures by department, in the order of the departments' names. */
    public List<Shelf> shelves(List<Procedure> some) {
        return departments().entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Collator.getInstance(Locale.FRENCH)))
                .map(department -> new Shelf(
                        department.getValue(),
                        some.stream()
                                .filter(procedure -> procedure.department().equals(department.getKey()))
                                .toList()))
                .filter(shelf -> !shelf.procedures().isEmpty())
                .toList();
    }

    /** Markdown of the head of every letter; "" where forms/ says none. */
    public String letterhead() {
        return forms.shared().letterhead();
    }

    /** Markdown of the foot of every letter; "" where forms/ says none. */
    public String footer() {
        return forms.shared().footer();
    }

    public List<Problem> problems() {
        return forms.problems();
    }

    /** Whether this procedure serves as it last was right, because its file is wrong now. */
    public boolean isStale(Procedure procedure) {
        return forms.broken().contains(procedure.id());
    }
}
