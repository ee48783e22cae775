package org.guichet.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The few ways a request ends. */
public final class Pages {

    /** Not in JAX-RS' list: the form is understood but a rule refuses it (RFC 9110, 15.5.21). */
    public static final int UNPROCESSABLE = 422;

    private Pages() {}

    public static Response show(TemplateInstance page) {
        return page(Response.Status.OK.getStatusCode(), page);
    }

    /** After a change: see the result, and reloading it changes nothing again (303). */
    public static Response goTo(String path) {
        return Response.seeOther(URI.create(path)).build();
    }

    /** The same page with everything typed and the errors in words. */
    public static Response refused(TemplateInstance page) {
        return page(UNPROCESSABLE, page);
    }

    /** Somebody else changed the record meanwhile (409): the page says what, and keeps everything typed. */
    public static Response overtaken(TemplateInstance page) {
        return page(Response.Status.CONFLICT.getStatusCode(), page);
    }

    /** Somebody has to log in again first (401); the page keeps everything typed. */
    public static Response expired(TemplateInstance page) {
        return page(Response.Status.UNAUTHORIZED.getStatusCode(), page);
    }

    public static Response pdf(String name, byte[] pdf) {
        return Response.ok(pdf, "application/pdf")
                .header("Content-Disposition", "inline; filename=\"" + name + "\"")
                .build();
    }

    /** The same from a file, which is deleted once it is sent: documents too big for memory. */
    public static Response pdf(String name, Path file) {
        StreamingOutput sent = out -> {
            try {
                Files.copy(file, out);
            } finally {
                Files.deleteIfExists(file);
            }
        };
        return Response.ok(sent, "application/pdf")
                .header("Content-Disposition", "inline; filename=\"" + name + "\"")
                .build();
    }

    /** The page of ours that the browser says it comes from; "" for any other. */
    public static String comingFrom(HttpHeaders headers) {
        try {
            URI page = URI.create(Objects.requireNonNullElse(headers.getHeaderString("Referer"), ""));
            String path = Objects.requireNonNullElse(page.getRawPath(), "");
            return path.matches("/[^/].*") ? path + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery()) : "";
        } catch (IllegalArgumentException notAnAddress) {
            return "";
        }
    }

    /** Renders at once, in the transaction that read the records: what cannot be shown is not half done either. */
    static Response page(int status, TemplateInstance page) {
        return Response.status(status)
                .entity(page.render())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .build();
    }
}
