package org.guichet.streets;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.guichet.privacy.Audit;
import org.guichet.privacy.Subject;
import org.guichet.transfer.CsvText;
import org.guichet.web.Form;
import org.guichet.web.Pages;
import org.guichet.web.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Importing the commune's address file: all of it or nothing, with the lines that could not be read. */
@Path("/voies")
public class StreetResource {

    @CheckedTemplate(basePath = "streets")
    static class Templates {
        static native TemplateInstance streets(
                Form form, long streets, long doors, boolean imported, List<AddressFile.Misread> misread);
    }

    @Inject
    Audit audit;

    @GET
    @Transactional
    public Response show() {
        return Pages.show(page(Form.empty(), false, List.of()));
    }

    @POST
    @Transactional
    public Response save(@RestForm("fichier") FileUpload file) throws IOException {
        Form form = Form.empty();
        byte[] bytes = file == null ? new byte[0] : Files.readAllBytes(file.uploadedFile());
        AddressFile[] read = new AddressFile[1];
        if (!form.does(() -> read[0] = read(bytes))) {
            return Pages.refused(page(form, false, List.of()));
        }
        Streets.replace(read[0]);
        audit.changed(new Subject("fichier des voies", null, null));
        return Pages.show(page(form, true, read[0].misread()));
    }

    private static AddressFile read(byte[] bytes) {
        if (bytes.length == 0) {
            throw new Refusal("fichier", "Choisissez le fichier CSV de votre Base Adresse Locale.");
        }
        return AddressFile.of(CsvText.of(bytes));
    }

    private static TemplateInstance page(Form form, boolean imported, List<AddressFile.Misread> misread) {
        return Templates.streets(form, Streets.count(), Streets.doors(), imported, misread);
    }
}
