package org.guichet.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.core.multipart.FormEncodedDataDefinition;

/** Every error as a page in French that says what happened and leads out of it. */
class ErrorPages {

    private static final Logger LOG = Logger.getLogger(ErrorPages.class);

    /** SQLSTATE of PostgreSQL (appendix A of its manual). */
    private static final String UNIQUE_VIOLATION = "23505";

    private static final Map<Integer, String> WORDS = Map.of(
            400,
                    "Cette page est restée ouverte trop longtemps ou a été modifiée en route. Revenez en arrière, rechargez-la, puis recommencez.",
            404, "Cette page n’existe pas, ou plus. Vérifiez le numéro, ou cherchez-le depuis l’accueil.",
            405, "Cette page ne s’ouvre pas de cette façon. Repartez de l’accueil.",
            413, "Ce qui a été envoyé est trop volumineux. Revenez en arrière et raccourcissez le texte.",
            415, "Cette page n’accepte que les formulaires du guichet. Repartez de l’accueil.");

    @CheckedTemplate(basePath = "web")
    static class Templates {
        static native TemplateInstance error(String title, String words, String back);
    }

    @ServerExceptionMapper
    Response refused(Refusal refusal, HttpHeaders headers) {
        String words = French.spaced(refusal.getMessage());
        return Pages.page(
                Pages.UNPROCESSABLE, Templates.error("Ce n’est pas possible ainsi", words, Pages.comingFrom(headers)));
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException forbidden) {
        return noAccess();
    }

    @ServerExceptionMapper
    Response declined(WebApplicationException declined) {
        int status = declined.getResponse().getStatus();
        if (status == 403) {
            return noAccess();
        }
        if (status < 400) {
            return declined.getResponse();
        }
        return explained(status);
    }

    @ServerExceptionMapper
    Response broken(Throwable broken) {
        if (isMalformedForm(broken)) {
            return explained(Response.Status.BAD_REQUEST.getStatusCode());
        }
        if (isClash(broken)) {
            LOG.warn("refused by the database", broken);
            return page(
                    409,
                    "Quelqu’un a été plus rapide",
                    "La même chose vient d’être enregistrée, ou modifiée. Rien n’a été écrit. Revenez en arrière, rechargez la page et vérifiez.");
        }
        LOG.error("a page failed", broken);
        return page(
                500,
                "Le guichet n’a pas pu répondre",
                "L’erreur est notée dans le journal du serveur. Rien n’a été enregistré à moitié : revenez en arrière et recommencez. Si cela se répète, prévenez la personne qui s’occupe du logiciel.");
    }

    /** A filter that turned the request away says nothing more, as for a form whose token is missing or too old. */
    @ServerResponseFilter
    void explain(ContainerResponseContext response) {
        if (response.getStatus() >= 400 && !response.hasEntity()) {
            Response page = explained(response.getStatus());
            response.setEntity(page.getEntity(), null, page.getMediaType());
        }
    }

    /** Two people saved the same thing at the same moment; told at once or, wrapped, when the transaction ends. */
    private static boolean isClash(Throwable broken) {
        return Stream.iterate(broken, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof OptimisticLockException
                        || cause instanceof SQLException refused && UNIQUE_VIOLATION.equals(refused.getSQLState()));
    }

    /** No browser sends a form that cannot be decoded; the decoder has no exception of its own to say so. */
    private static boolean isMalformedForm(Throwable broken) {
        return Arrays.stream(broken.getStackTrace())
                .anyMatch(frame -> frame.getClassName().startsWith(FormEncodedDataDefinition.class.getName()));
    }

    private static Response explained(int status) {
        return page(
                status,
                status == 404 ? "Page introuvable" : "Demande non comprise",
                WORDS.getOrDefault(status, WORDS.get(400)));
    }

    private static Response noAccess() {
        return page(
                403,
                "Cette page n’est pas dans vos attributions",
                "Si vous en avez besoin pour votre travail, demandez à l’administrateur du logiciel.");
    }

    private static Response page(int status, String title, String words) {
        return Pages.page(status, Templates.error(title, French.spaced(words), ""));
    }
}
