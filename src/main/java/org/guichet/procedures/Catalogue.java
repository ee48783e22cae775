package org.guichet.procedures;

import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** What the town hall offers: the procedures of forms/ that have no mistake in them, and the mistakes of the others. */
@Startup
@ApplicationScoped
public class Catalogue {

    private static final Logger LOG = Logger.getLogger(Catalogue.class);

    @ConfigProperty(name = "guichet.forms", defaultValue = "forms")
    Path folder;

    private FormsFolder forms;

    @PostConstruct
    void read() {
        forms = FormsFolder.read(folder);
        forms.problems().forEach(LOG::warn);
    }

    /** In the order of their titles. */
    public List<Procedure> all() {
        return forms.procedures();
    }

    public Optional<Procedure> find(String id) {
        return all().stream().filter(procedure -> procedure.id().equals(id)).findFirst();
    }

    /** Those whose title or keywords hold every word, whatever the accents: « acte », « trou dans la rue ». */
    public List<Procedure> matching(String words) {
        String[] wanted = plain(words).split(" ");
        return all().stream()
                .filter(procedure -> Arrays.stream(wanted).allMatch(plain(procedure.words())::contains))
                .toList();
    }

    /** Names of departments by the code that procedures give. */
    public Map<String, String> departments() {
        return forms.departments();
    }

    public List<Problem> problems() {
        return forms.problems();
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.FRENCH)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
