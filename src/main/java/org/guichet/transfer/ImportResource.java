package org.guichet.transfer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.codec.digest.DigestUtils;
import org.guichet.accounts.CurrentAgent;
import org.guichet.privacy.Audit;
import org.guichet.web.Form;
import org.guichet.web.Pages;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Bringing people in from other software: the file, its columns, the trial, the work, the report. */
@Path("/import")
public class ImportResource {

    /** Seconds until a page on which work goes on shows itself anew. */
    private static final int AGAIN = 2;

    @CheckedTemplate(basePath = "transfer")
    static class Templates {
        static native TemplateInstance list(List<ImportRun> runs, Form form);

        static native TemplateInstance run(ImportPage at);
    }

    @Inject
    ImportWorker worker;

    @Inject
    CurrentAgent current;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @GET
    @Transactional
    public Response list() {
        return Pages.show(Templates.list(ImportRun.latest(), Form.empty()));
    }

    @POST
    @Transactional
    public Response upload(@RestForm("fichier") FileUpload file, @RestForm String encore) throws IOException {
        Form form = Form.empty().with("encore", encore);
        byte[] bytes = file == null ? new byte[0] : Files.readAllBytes(file.uploadedFile());
        Optional<ImportRun> before = ImportRun.ofSameFile(DigestUtils.sha256Hex(bytes));
        if (before.isPresent() && form.isEmpty("encore")) {
            form.refuse(
                    "fichier",
                    "Ce même fichier a déjà été envoyé : import n° %d. Cochez « Le reprendre quand même » pour recommencer."
                            .formatted(before.get().id));
        }
        ImportRun[] run = new ImportRun[1];
        if (!form.does(() -> run[0] = Upload.keep(
                file == null ? null : file.uploadedFile(),
                file == null ? "" : file.fileName(),
                bytes,
                current.get(),
                clock.instant()))) {
            return Pages.refused(Templates.list(ImportRun.latest(), form));
        }
        audit.created(run[0].subject());
        return Pages.goTo(run[0].path());
    }

    @GET
    @Path("/{id}")
    @Transactional
    public Response show(long id, @RestQuery Optional<String> lignes, @RestQuery Optional<Integer> page) {
        ImportRun run = find(id);
        audit.viewed(run.subject());
        ImportLine.State shown = lignes.flatMap(name -> Arrays.stream(ImportLine.State.values())
                        .filter(state -> state.name().equals(name))
                        .findFirst())
                .orElse(ImportLine.State.REFUSED);
        Response answer = Pages.show(Templates.run(ImportPage.of(run, Form.empty(), shown, page.orElse(1))));
        return run.isWorking()
                ? Response.fromResponse(answer).header("Refresh", AGAIN).build()
                : answer;
    }

    /** What each column is; then every line is judged. */
    @POST
    @Path("/{id}/colonnes")
    @Transactional
    public Response columns(long id, MultivaluedMap<String, String> typed) {
        ImportRun run = find(id);
        run.lock();
        Form form = Form.of(typed);
        String[] columns = new String[run.headers.length];
        for (int at = 0; at < columns.length; at++) {
            columns[at] = form.chosen("colonne-" + at, ImportField.values())
                    .map(Enum::name)
                    .orElse("");
        }
        List<String> chosen = List.of(columns);
        if (!chosen.contains(ImportField.LAST_NAME.name()) && !chosen.contains(ImportField.FULL_NAME.name())) {
            form.refuse("colonne-0", "Dites quelle colonne porte le nom : sans nom, il n’y a personne à reprendre.");
        }
        return step(run, form, () -> {
            run.refuseUnless(ImportRun.State.MAPPING, ImportRun.State.JUDGED);
            run.columns = columns;
            ImportLine.readAgain(run);
            run.state = ImportRun.State.JUDGING;
        });
    }

    @POST
    @Path("/{id}/reprise")
    @Transactional
    public Response bring(long id) {
        return turn(id, run -> {
            run.refuseUnless(ImportRun.State.JUDGED, ImportRun.State.STOPPED);
            run.state = ImportRun.State.BRINGING;
        });
    }

    @POST
    @Path("/{id}/arret")
    @Transactional
    public Response stop(long id) {
        return turn(id, run -> {
            run.refuseUnless(ImportRun.State.BRINGING);
            run.state = ImportRun.State.STOPPED;
        });
    }

    /** Takes away the people whom this run brought, save those on whom something hangs by now. */
    @POST
    @Path("/{id}/annulation")
    @Transactional
    public Response takeAway(long id) {
        return turn(id, run -> {
            run.refuseUnless(ImportRun.State.STOPPED, ImportRun.State.DONE);
            ImportLine.takeAway(run);
            run.state = ImportRun.State.UNDONE;
        });
    }

    private Response turn(long id, Consumer<ImportRun> act) {
        ImportRun run = find(id);
        run.lock();
        return step(run, Form.empty(), () -> act.accept(run));
    }

    private Response step(ImportRun run, Form form, Runnable act) {
        if (!form.does(act)) {
            return Pages.refused(Templates.run(ImportPage.of(run, form, ImportLine.State.REFUSED, 1)));
        }
        audit.changed(run.subject());
        if (run.isWorking()) {
            worker.begin(run.id);
        }
        return Pages.goTo(run.path());
    }

    private static ImportRun find(long id) {
        return ImportRun.byId(id).orElseThrow(NotFoundException::new);
    }
}
