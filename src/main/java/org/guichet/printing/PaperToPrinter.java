package org.guichet.printing;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.guichet.accounts.CurrentAgent;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Sends a PDF to the printer in place of the screen, where the agent has just asked for it. The agent's own browser fetches
 * the page, so that what may be printed is what may be read; a PDF page needs not know that there are printers.
 */
class PaperToPrinter {

    private static final MediaType PDF = new MediaType("application", "pdf");

    @Inject
    PrintJournal journal;

    @Inject
    OfficePrinters office;

    @Inject
    CurrentAgent current;

    @ServerResponseFilter
    void send(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        String id = request.getUriInfo().getQueryParameters().getFirst(OwnPaper.PARAMETER);
        if (id == null || !id.matches("\\d{1,18}") || !isPaper(response)) {
            return;
        }
        URI asked = request.getUriInfo().getRequestUri();
        Optional<PrintJob> job = journal.find(Long.parseLong(id))
                .filter(one -> one.agent.login.equals(current.login()) && OwnPaper.isFetched(one, asked));
        if (job.isPresent()) {
            print(job.get(), name(response.getHeaders()), response.getEntity());
            leadTo(job.get().link(), response);
        }
    }

    private static boolean isPaper(ContainerResponseContext response) {
        return response.getStatus() == Response.Status.OK.getStatusCode()
                && PDF.equals(response.getMediaType())
                && (response.getEntity() instanceof byte[] || response.getEntity() instanceof StreamingOutput);
    }

    /** What comes as a stream is too big for memory, and its length is not known before its end. */
    private void print(PrintJob job, String name, Object paper) throws IOException {
        if (paper instanceof byte[] pdf) {
            once(job, PrintDocument.of(name, pdf));
            return;
        }
        Path file = Files.createTempFile("guichet", ".pdf");
        try {
            try (OutputStream out = Files.newOutputStream(file)) {
                ((StreamingOutput) paper).write(out);
            }
            once(job, PrintDocument.of(name, file));
        } finally {
            Files.delete(file);
        }
    }

    /** Whoever loads the page again only sees what became of it. */
    private void once(PrintJob job, PrintDocument paper) {
        journal.claim(job.id, paper.title()).ifPresent(claimed -> office.sendQuietly(claimed, paper));
    }

    /** « recepisse-20260042179 » */
    private static String name(MultivaluedMap<String, Object> headers) {
        String file = String.valueOf(headers.getFirst(HttpHeaders.CONTENT_DISPOSITION))
                .replaceFirst("^.*filename=\"", "")
                .replaceFirst("\\.pdf\"$", "");
        return file.matches("[\\w-]{1," + PrintDocument.LONGEST_TITLE + "}") ? file : "document";
    }

    private static void leadTo(String page, ContainerResponseContext response) {
        response.setStatus(Response.Status.SEE_OTHER.getStatusCode());
        response.setEntity(null);
        response.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
        response.getHeaders().remove(HttpHeaders.CONTENT_DISPOSITION);
        response.getHeaders().putSingle(HttpHeaders.LOCATION, page);
    }
}
