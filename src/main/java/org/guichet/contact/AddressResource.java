package org.guichet.contact;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guichet.web.Form;
import org.guichet.web.Pages;

/** An address while it is typed: how the envelope will read, what is wrong, and what the open data proposes. */
@Path("/adresses")
public class AddressResource {

    @CheckedTemplate(basePath = "contact")
    static class Templates {
        static native TemplateInstance envelope(
                Form form,
                Optional<PostalAddress> address,
                List<String> localities,
                List<String> postcodes,
                List<String> streets,
                List<String> wrong,
                boolean doubtful,
                boolean noSuchNumber);
    }

    @Inject
    StreetBook streets;

    @GET
    @Path("/enveloppe")
    public Response envelope(@Context UriInfo asked) {
        Form form = Form.of(asked.getQueryParameters());
        List<String> localities = Localities.of(form.line("postcode"));
        List<String> postcodes = Localities.postcodesOf(form.line("locality"));
        boolean doubtful = form.isEmpty("country")
                && !form.isEmpty("locality")
                && Localities.contradict(form.line("postcode"), form.line("locality"));
        Optional<PostalAddress> address = PostalAddress.read(form);
        String street = form.line("street");
        return Pages.show(Templates.envelope(
                form,
                address,
                localities,
                postcodes,
                streets.completions(street),
                wrong(form),
                doubtful,
                streets.lacksNumber(street, form.line("locality"))));
    }

    /** Of what is typed already: whoever is still typing knows that the rest is missing. */
    private static List<String> wrong(Form form) {
        return form.errors().entrySet().stream()
                .filter(error -> !form.isEmpty(error.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
