package org.guichet.printing;

import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.encoding.KeywordOrName;
import com.hp.jipp.encoding.Tag;
import com.hp.jipp.model.MediaCol;
import com.hp.jipp.model.Status;
import com.hp.jipp.model.Types;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.guichet.web.Refusal;
import org.jspecify.annotations.Nullable;

/** One printer spoken to: each method is a question of IPP/1.1, which every printer of the last twenty years understands. */
final class IppPrinter {

    private static final int VERSION = 0x0101;

    /** Whose jobs these are, for the printer: the town hall's, whoever pressed the button. */
    private static final String USER = "guichet";

    private static final String PDF = "application/pdf";

    private final PrinterWire wire;
    private final PrinterAddress address;
    private final URI uri;

    IppPrinter(PrinterWire wire, PrinterAddress address) {
        this.wire = wire;
        this.address = address;
        uri = address.printerUri();
    }

    PrinterReport report() {
        return PrinterReport.of(ask(IppPacket.getPrinterAttributes(uri, PrinterReport.ASKED)));
    }

    /** Opens a job that waits for its document. */
    JobReport create(String title, PrintOptions options, boolean realSize) {
        return numbered(JobReport.of(ask(withOptions(IppPacket.createJob(uri), title, options, realSize))));
    }

    JobReport send(int number, PrintDocument document) {
        IppPacket.Builder question = IppPacket.sendDocument(uri, number);
        question.getOperationAttributes().put(Types.documentFormat, PDF);
        question.getOperationAttributes().put(Types.lastDocument, true);
        return JobReport.of(accepted(wire.send(address, asked(question), document)));
    }

    /** Job and document at once, for printers that know no other way. */
    JobReport print(PrintDocument document, PrintOptions options, boolean realSize) {
        IppPacket.Builder question = withOptions(IppPacket.printJob(uri), document.title(), options, realSize);
        question.getOperationAttributes().put(Types.documentFormat, PDF);
        return numbered(JobReport.of(accepted(wire.send(address, asked(question), document))));
    }

    /** What became of a job; nothing where the printer does not know it any more. */
    Optional<JobReport> state(int number) {
        IppPacket answer = wire.ask(address, asked(IppPacket.getJobAttributes(uri, number, JobReport.ASKED)));
        Status status = answer.getStatus();
        boolean forgotten = status.equals(Status.clientErrorNotFound) || status.equals(Status.clientErrorGone);
        return forgotten ? Optional.empty() : Optional.of(JobReport.of(accepted(answer)));
    }

    void cancel(int number) {
        ask(IppPacket.cancelJob(uri, number));
    }

    private IppPacket ask(IppPacket.Builder question) {
        return accepted(wire.ask(address, asked(question)));
    }

    private static IppPacket.Builder withOptions(
            IppPacket.Builder question, String title, PrintOptions options, boolean realSize) {
        question.getOperationAttributes().put(Types.jobName, title);
        question.getJobAttributes().put(Types.copies, options.copies());
        question.getJobAttributes().put(Types.sides, options.sides().keyword);
        if (realSize) {
            question.getJobAttributes().put(Types.printScaling, PrinterReport.REAL_SIZE);
        }
        if (!options.tray().isEmpty()) {
            MediaCol media = new MediaCol();
            media.setMediaSource(new KeywordOrName(options.tray()));
            question.getJobAttributes().put(Types.mediaCol, media);
        }
        return question;
    }

    private static IppPacket asked(IppPacket.Builder question) {
        question.setVersionNumber(VERSION);
        question.getOperationAttributes().put(Types.attributesNaturalLanguage, "fr");
        question.getOperationAttributes().put(Types.requestingUserName, USER);
        return question.build();
    }

    private static IppPacket accepted(IppPacket answer) {
        if (answer.getCode() > 0xff) { // RFC 8011, B.1: successful-xxx
            throw new Refusal(StatusWords.of(answer.getStatus(), said(answer)));
        }
        return answer;
    }

    private static String said(IppPacket answer) {
        @Nullable String said = answer.getString(Tag.operationAttributes, Types.statusMessage);
        return Objects.requireNonNullElse(said, "");
    }

    private static JobReport numbered(JobReport job) {
        if (job.number() < 1) {
            throw new NoAnswer("L’imprimante a répondu sans donner de numéro à ce travail.");
        }
        return job;
    }
}
