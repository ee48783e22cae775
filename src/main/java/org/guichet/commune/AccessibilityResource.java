package org.guichet.commune;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.guichet.web.Pages;

/**
 * How far people with disabilities can use the desk, and whom they tell what does not work: the statement that the law of
 * 11 February 2005 (article 47) and the decree of 24 July 2019 ask of software for agents, too.
 */
@Path("/accessibilite")
public class AccessibilityResource {

    @CheckedTemplate(basePath = "commune")
    static class Templates {
        static native TemplateInstance accessibility(Commune commune);
    }

    @GET
    @Transactional
    public Response show() {
        return Pages.show(Templates.accessibility(Commune.get()));
    }
}
