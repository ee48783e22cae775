package org.guichet.printing;

import com.hp.jipp.encoding.IppPacket;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.guichet.web.Refusal;

/** Carries IPP over HTTP (RFC 8010) and says in words why nothing came back. */
@ApplicationScoped
class PrinterWire {

    private final Patience patience;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "printer");
        thread.setDaemon(true);
        return thread;
    });
    private final HttpClient client;

    @Inject
    PrinterWire(Patience patience) {
        this.patience = patience;
        client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(HttpClient.Builder.NO_PROXY)
                .connectTimeout(patience.connecting())
                .executor(threads)
                .build();
    }

    /**
     * @throws NoAnswer where nothing came back in time, or nothing that is IPP
     * @throws Refusal where it said no before IPP was spoken at all
     */
    IppPacket ask(PrinterAddress printer, IppPacket question) {
        return exchange(printer, BodyPublishers.ofByteArray(bytes(question)), patience.answering());
    }

    /** As {@link #ask}, with a document that follows the question. */
    IppPacket send(PrinterAddress printer, IppPacket question, PrintDocument document) {
        byte[] head = bytes(question);
        try (InputStream pdf = document.content().get()) {
            BodyPublisher body = BodyPublishers.fromPublisher(
                    BodyPublishers.ofInputStream(() -> new SequenceInputStream(new ByteArrayInputStream(head), pdf)),
                    head.length + document.length());
            return exchange(printer, body, patience.taking(document.length()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private IppPacket exchange(PrinterAddress printer, BodyPublisher body, Duration atMost) {
        HttpRequest request = HttpRequest.newBuilder(printer.transport())
                .header("Content-Type", "application/ipp")
                .POST(body)
                .build();
        var answer = new WireAnswer();
        CompletableFuture<HttpResponse<Void>> call =
                client.sendAsync(request, BodyHandlers.ofByteArrayConsumer(answer::take));
        try {
            int status = call.get(atMost.toMillis(), TimeUnit.MILLISECONDS).statusCode();
            if (status != 200) {
                throw new Refusal(WireWords.declined(status));
            }
            return answer.packet();
        } catch (TimeoutException slow) {
            call.cancel(true);
            throw new NoAnswer("L’imprimante n’a pas répondu à temps.");
        } catch (InterruptedException stopping) {
            call.cancel(true);
            Thread.currentThread().interrupt();
            throw new NoAnswer("Le serveur s’arrête ; l’imprimante n’est plus attendue.");
        } catch (ExecutionException broken) {
            throw WireWords.broken(broken.getCause());
        }
    }

    private static byte[] bytes(IppPacket packet) {
        var bytes = new ByteArrayOutputStream();
        try {
            packet.write(bytes);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
