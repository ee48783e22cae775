package org.guichet;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.eclipse.microprofile.config.ConfigProvider;
import org.guichet.database.CannotStart;
import org.guichet.database.Foundations;

/** Opens Guichet in the morning and closes it in the evening: the foundations first and last, Quarkus in between. */
@QuarkusMain
public final class Main {

    private static volatile boolean leaving;

    public static void main(String... args) {
        if (PdfFields.areAsked()) {
            System.exit(PdfFields.list());
        }
        if (FormsCheck.isAsked()) {
            System.exit(FormsCheck.tell());
        }
        Foundations foundations = new Foundations();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> leave(foundations), "foundations"));
        try {
            foundations.lay(ConfigProvider.getConfig());
        } catch (CannotStart refusal) {
            System.err.println(refusal.getMessage()); // the log is only set up by Quarkus, which will not start
            System.exit(1);
        }
        if (Boolean.getBoolean("guichet.stop-with-parent")) {
            stopWithParent();
        }
        if (!leaving) {
            Quarkus.run(args);
        }
    }

    /** {@code mvn quarkus:run}, when killed, leaves behind the process it started. */
    private static void stopWithParent() {
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
    }

    /** A signal reaches Quarkus and us at the same time: wait until it no longer needs the database. */
    private static void leave(Foundations foundations) {
        leaving = true;
        Application application = ApplicationLifecycleManager.getCurrentApplication();
        if (application != null) {
            application.awaitShutdown();
        }
        foundations.close();
    }
}
