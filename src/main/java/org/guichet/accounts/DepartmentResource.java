package org.guichet.accounts;

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
import java.util.List;
import org.guichet.contact.PhoneNumber;
import org.guichet.contact.PostalAddress;
import org.guichet.privacy.Audit;
import org.guichet.privacy.Subject;
import org.guichet.web.Form;
import org.guichet.web.Pages;

/** The departments, with the address, telephone and hours that receipts and letters print. forms/ says which exist. */
@Path("/services")
public class DepartmentResource {

    @CheckedTemplate(basePath = "accounts")
    static class Templates {
        static native TemplateInstance departments(List<Department> departments);

        static native TemplateInstance department(Department department, Form form);
    }

    @Inject
    Audit audit;

    @GET
    @Transactional
    public Response list() {
        return Pages.show(Templates.departments(Department.inOrder()));
    }

    @GET
    @Path("/{id}")
    @Transactional
    public Response edit(long id) {
        Department department = find(id);
        Form form = Form.empty()
                .with("name", department.name)
                .with("phone", department.phoneNumber().spoken())
                .with("openingHours", department.openingHours);
        return Pages.show(Templates.department(department, department.address.fill(form)));
    }

    @POST
    @Path("/{id}")
    @Transactional
    public Response save(long id, MultivaluedMap<String, String> typed) {
        Department department = find(id);
        Form form = Form.of(typed);
        String name = form.name("name", "Indiquez le nom du service.");
        var address = PostalAddress.readOffice(
                form, "Indiquez l’adresse du service : la loi veut qu’elle figure sur les accusés de réception.");
        var phone = form.check(() -> PhoneNumber.parse("phone", form.line("phone")));
        if (phone.isEmpty()) {
            form.refuse("phone", "Indiquez le téléphone du service.");
        }
        String hours = form.required("openingHours", "Indiquez les heures d’ouverture du service.");
        if (form.refused()) {
            return Pages.refused(Templates.department(department, form));
        }
        department.describe(name, address.orElseThrow(), phone.orElseThrow(), hours);
        audit.changed(Subject.of("service " + department.code));
        return Pages.goTo("/services");
    }

    private static Department find(long id) {
        return Department.byId(id).orElseThrow(NotFoundException::new);
    }
}
