package org.guichet.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A CUPS of its own, as Debian packs it ({@code cups}, {@code printer-driver-cups-pdf}), with one queue {@code pdf} that
 * writes PDF files and has two trays. It listens on a port of its own and touches nothing of the machine's CUPS but the
 * folder where cups-pdf puts what it prints.
 */
final class CupsServer implements AutoCloseable {

    static final Path PRINTED = Path.of("/var/spool/cups-pdf/ANONYMOUS");

    private static final Path CUPSD = Path.of("/usr/sbin/cupsd");
    private static final Path PPD = Path.of("/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd");

    private static final String FILES =
            """
            ServerRoot %1$s/root
            StateDir %1$s/state
            CacheDir %1$s/cache
            RequestRoot %1$s/spool
            TempDir %1$s/spool/tmp
            AccessLog %1$s/access_log
            ErrorLog %1$s/error_log
            PageLog %1$s/page_log
            """;

    private static final String RULES =
            """
            Listen 127.0.0.1:%d
            Browsing No
            WebInterface No
            DefaultAuthType None
            LogLevel debug
            PreserveJobHistory Yes
            <Location />
            Order deny,allow
            Allow 127.0.0.1
            </Location>
            <Policy default>
            <Limit All>
            Order deny,allow
            </Limit>
            </Policy>
            """;

    private static final String QUEUE =
            """
            <Printer pdf>
            Info Guichet
            DeviceURI cups-pdf:/
            State Idle
            Accepting Yes
            ErrorPolicy stop-printer
            </Printer>
            """;

    /** What the PPD of cups-pdf has not. */
    private static final String TRAYS =
            """
            *OpenUI *InputSlot/Tray: PickOne
            *DefaultInputSlot: Tray1
            *InputSlot Tray1/Tray 1: ""
            *InputSlot Tray2/Tray 2: ""
            *CloseUI: *InputSlot
            *OpenUI *Duplex/2-Sided: PickOne
            *DefaultDuplex: None
            *Duplex None/Off: ""
            *Duplex DuplexNoTumble/Long edge: ""
            *CloseUI: *Duplex
            """;

    private final Path folder;
    private final int port = FakePrinter.closedPort();
    private final Process process;

    private CupsServer(Path folder) throws IOException {
        this.folder = folder;
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x")); // filters run as lp
        Files.createDirectories(folder.resolve("root/ppd"));
        Files.createDirectories(folder.resolve("spool/tmp"));
        Files.writeString(folder.resolve("cups-files.conf"), FILES.formatted(folder));
        Files.writeString(folder.resolve("cupsd.conf"), RULES.formatted(port));
        Files.writeString(folder.resolve("root/printers.conf"), QUEUE);
        Files.writeString(folder.resolve("root/ppd/pdf.ppd"), Files.readString(PPD) + TRAYS);
        process = new ProcessBuilder(
                        CUPSD.toString(),
                        "-f",
                        "-c",
                        folder.resolve("cupsd.conf").toString(),
                        "-s",
                        folder.resolve("cups-files.conf").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out").toFile())
                .start();
    }

    /** Skips the tests, and says why, where there is no CUPS to print with. */
    static CupsServer start(Path folder) throws IOException, InterruptedException {
        assumeTrue(
                Files.isExecutable(CUPSD) && Files.isReadable(PPD),
                "no CUPS here: apt-get install cups printer-driver-cups-pdf");
        assumeTrue("root".equals(System.getProperty("user.name")), "cups-pdf prints only where cupsd is run by root");
        CupsServer server = new CupsServer(folder);
        server.await();
        return server;
    }

    String address(String queue) {
        return "ipp://127.0.0.1:%d/printers/%s".formatted(port, queue);
    }

    /** One of the commands that come with CUPS, on this server: {@code cupsdisable pdf}. */
    void does(String command, String... words) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(command, "-h", "127.0.0.1:" + port));
        line.addAll(List.of(words));
        Process done = new ProcessBuilder(line).redirectErrorStream(true).start();
        String said = new String(done.getInputStream().readAllBytes());
        assertEquals(0, done.waitFor(), said);
    }

    String log() throws IOException {
        return Files.readString(folder.resolve("error_log"));
    }

    private void await() throws IOException, InterruptedException {
        for (int i = 0; i < 100 && process.isAlive(); i++) {
            try (Socket open = new Socket("127.0.0.1", port)) {
                return;
            } catch (IOException notYet) {
                Thread.sleep(100);
            }
        }
        fail("cupsd did not start: " + Files.readString(folder.resolve("out")));
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
