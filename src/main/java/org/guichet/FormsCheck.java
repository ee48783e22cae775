package org.guichet;

import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.guichet.procedures.Catalogue;
import org.guichet.procedures.Problem;

/** {@code -Dguichet.forms.check}: tells what is wrong in forms/ and ends, without a database or a port. */
final class FormsCheck {

    private static final String SETTING = "guichet.forms.check";

    private FormsCheck() {}

    static boolean isAsked() {
        return System.getProperty(SETTING) != null;
    }

    /** @return what the command tells the shell: 0 where nothing is wrong */
    static int tell() {
        List<Problem> problems = Catalogue.problems(ConfigProvider.getConfig());
        problems.forEach(problem -> System.err.println(problem)); // the log is only set up by Quarkus
        if (problems.isEmpty()) {
            System.err.println("Aucune erreur dans les démarches.");
        }
        return problems.isEmpty() ? 0 : 1;
    }
}
