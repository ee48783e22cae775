package org.guichet.printing;

import com.hp.jipp.encoding.IppInputStream;
import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.encoding.KeywordOrName;
import com.hp.jipp.encoding.Tag;
import com.hp.jipp.model.JobState;
import com.hp.jipp.model.Operation;
import com.hp.jipp.model.PrinterState;
import com.hp.jipp.model.Status;
import com.hp.jipp.model.Types;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A printer on a port of its own that speaks real IPP, and in which anything can be the matter. */
public final class FakePrinter implements AutoCloseable {

    /** What it does with one kind of question, instead of answering it well. */
    public interface Trouble {
        void meet(HttpExchange exchange) throws IOException;
    }

    public volatile PrinterState state = PrinterState.idle;
    public volatile boolean accepting = true;
    public volatile List<String> reasons = List.of("none");
    public volatile List<String> formats = List.of("application/pdf", "image/urf");
    public volatile List<String> trays = List.of("auto", "tray-1", "tray-2");
    public volatile List<String> sides = List.of("one-sided", "two-sided-long-edge");
    public volatile boolean inTwoSteps = true;

    /** What a job is once its document is there. */
    public volatile JobState then = JobState.pending;

    /** Its own words about a job. */
    public volatile String says = "";

    public final List<IppPacket> asked = new CopyOnWriteArrayList<>();
    public final List<byte[]> documents = new CopyOnWriteArrayList<>();
    public final Map<Integer, JobState> jobs = new ConcurrentHashMap<>();

    private final Map<Operation, Trouble> troubles = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final HttpServer server;
    private int last = 40;

    public FakePrinter() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new AssertionError(noPort);
        }
        server.setExecutor(threads);
        server.createContext("/ipp/print", this::serve);
        server.start();
    }

    public String address() {
        return "ipp://127.0.0.1:%d/ipp/print".formatted(server.getAddress().getPort());
    }

    public void in(Operation operation, Trouble trouble) {
        troubles.put(operation, trouble);
    }

    public void refuses(Operation operation, Status status, String words) {
        in(operation, exchange -> {
            IppPacket.Builder no = IppPacket.response(status);
            no.getOperationAttributes().put(Types.statusMessage, words);
            reply(exchange, no.build());
        });
    }

    /** Takes the question and never answers. */
    public void isSilentAt(Operation operation) {
        in(operation, exchange -> waitUntilClosed());
    }

    void waitUntilClosed() {
        try {
            closing.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    public void works() {
        troubles.clear();
    }

    /** The questions it was asked, in order. */
    public List<String> conversation() {
        return asked.stream().map(one -> one.getOperation().getName()).toList();
    }

    public IppPacket last(Operation operation) {
        return asked.stream()
                .filter(one -> one.getOperation().equals(operation))
                .reduce((one, later) -> later)
                .orElseThrow();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            IppInputStream body = new IppInputStream(exchange.getRequestBody());
            IppPacket question = body.readPacket();
            byte[] document = body.readAllBytes();
            asked.add(question);
            Trouble trouble = troubles.get(question.getOperation());
            if (trouble != null) {
                trouble.meet(exchange);
            } else {
                reply(exchange, answer(question, document));
            }
        }
    }

    private synchronized IppPacket answer(IppPacket question, byte[] document) {
        Operation operation = question.getOperation();
        if (operation.equals(Operation.getPrinterAttributes)) {
            return itself();
        }
        if (operation.equals(Operation.createJob)) {
            return job(++last, JobState.pendingHeld);
        }
        if (operation.equals(Operation.printJob)) {
            documents.add(document);
            return job(++last, then);
        }
        int number = question.getValue(Tag.operationAttributes, Types.jobId);
        if (!jobs.containsKey(number)) {
            return IppPacket.response(Status.clientErrorNotFound).build();
        }
        if (operation.equals(Operation.sendDocument)) {
            documents.add(document);
            return job(number, then);
        }
        if (operation.equals(Operation.cancelJob)) {
            return job(number, JobState.canceled);
        }
        return job(number, jobs.get(number));
    }

    private IppPacket job(int number, JobState now) {
        jobs.put(number, now);
        IppPacket.Builder answer = IppPacket.response(Status.successfulOk);
        answer.getJobAttributes().put(Types.jobId, number);
        answer.getJobAttributes().put(Types.jobState, now);
        if (!says.isEmpty()) {
            answer.getJobAttributes().put(Types.jobStateMessage, says);
        }
        return answer.build();
    }

    private IppPacket itself() {
        List<Operation> operations = new ArrayList<>(List.of(Operation.printJob, Operation.getPrinterAttributes));
        if (inTwoSteps) {
            operations.addAll(List.of(Operation.createJob, Operation.sendDocument));
        }
        IppPacket.Builder answer = IppPacket.response(Status.successfulOk);
        var group = answer.getPrinterAttributes();
        group.put(Types.printerMakeAndModel, "Papyrus 3000");
        group.put(Types.printerState, state);
        group.put(Types.printerStateReasons, reasons);
        group.put(Types.printerIsAcceptingJobs, accepting);
        group.put(Types.documentFormatSupported, formats);
        if (!trays.isEmpty()) {
            group.put(
                    Types.mediaSourceSupported,
                    trays.stream().map(KeywordOrName::new).toList());
        }
        group.put(Types.sidesSupported, sides);
        group.put(Types.operationsSupported, operations);
        return answer.build();
    }

    public static void reply(HttpExchange exchange, IppPacket answer) throws IOException {
        var bytes = new ByteArrayOutputStream();
        answer.write(bytes);
        reply(exchange, 200, bytes.toByteArray());
    }

    public static void reply(HttpExchange exchange, int status, byte[] bytes) throws IOException {
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    /** Where nothing listens. */
    static int closedPort() {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
