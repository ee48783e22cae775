package org.guichet.printing;

import com.hp.jipp.encoding.AttributeType;
import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.encoding.Tag;
import com.hp.jipp.model.Operation;
import com.hp.jipp.model.PrinterState;
import com.hp.jipp.model.Types;
import java.util.List;
import java.util.Objects;
import org.guichet.web.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a printer says of itself (Get-Printer-Attributes: RFC 8011, 4.2.5).
 *
 * @param model in its maker's words; "" where it does not say
 * @param reasons its printer-state-reasons
 * @param said its own sentence on its state; "" where it has none
 * @param trays its media-source-supported
 * @param scalings its print-scaling-supported (PWG 5100.13)
 * @param inTwoSteps whether a job may be created before its document is sent
 */
public record PrinterReport(
        String model,
        boolean stopped,
        boolean accepting,
        List<String> reasons,
        String said,
        List<String> formats,
        List<String> trays,
        List<String> sides,
        List<String> scalings,
        boolean inTwoSteps) {

    static final String REAL_SIZE = "none";

    private static final String PDF = "application/pdf";

    static final AttributeType<?>[] ASKED = {
        Types.printerMakeAndModel,
        Types.printerState,
        Types.printerStateReasons,
        Types.printerStateMessage,
        Types.printerIsAcceptingJobs,
        Types.documentFormatSupported,
        Types.mediaSourceSupported,
        Types.sidesSupported,
        Types.printScalingSupported,
        Types.operationsSupported
    };

    static PrinterReport of(IppPacket answer) {
        List<Operation> operations = answer.getValues(Tag.printerAttributes, Types.operationsSupported);
        return new PrinterReport(
                text(answer, Types.printerMakeAndModel),
                PrinterState.stopped.equals(answer.getValue(Tag.printerAttributes, Types.printerState)),
                !Boolean.FALSE.equals(answer.getValue(Tag.printerAttributes, Types.printerIsAcceptingJobs)),
                answer.getStrings(Tag.printerAttributes, Types.printerStateReasons),
                text(answer, Types.printerStateMessage),
                answer.getStrings(Tag.printerAttributes, Types.documentFormatSupported),
                answer.getStrings(Tag.printerAttributes, Types.mediaSourceSupported),
                answer.getStrings(Tag.printerAttributes, Types.sidesSupported),
                answer.getStrings(Tag.printerAttributes, Types.printScalingSupported),
                operations.containsAll(List.of(Operation.createJob, Operation.sendDocument)));
    }

    private static String text(IppPacket answer, AttributeType<?> type) {
        @Nullable String text = answer.getString(Tag.printerAttributes, type);
        return Objects.requireNonNullElse(text, "");
    }

    public boolean readsPdf() {
        return formats.contains(PDF);
    }

    public boolean turnsSheets() {
        return sides.contains(Sides.TWO.keyword);
    }

    /** Whether it can be told to shrink nothing: an address must stay behind its window. */
    boolean keepsSize() {
        return scalings.contains(REAL_SIZE);
    }

    /** All that it says is the matter; nothing where all is well. */
    public List<String> matters() {
        return PrinterReasons.all(reasons);
    }

    /** @throws Refusal where it would not print now, or not so */
    void refuseUnlessReady(PrintOptions options) {
        List<String> serious = PrinterReasons.serious(reasons);
        if (!accepting) {
            throw new Refusal("L’imprimante n’accepte plus rien%s.".formatted(because(serious)));
        }
        if (stopped) {
            throw new Refusal("L’imprimante est arrêtée%s.".formatted(because(serious)));
        }
        if (!serious.isEmpty()) {
            throw new Refusal("L’imprimante n’est pas prête%s.".formatted(because(serious)));
        }
        if (!readsPdf()) {
            throw new Refusal("L’imprimante ne sait pas lire un PDF. Passez par une file CUPS, qui le lui traduira.");
        }
        if (!options.tray().isEmpty() && !trays.contains(options.tray())) {
            throw new Refusal("L’imprimante n’a pas de bac « %s ». Choisissez un autre bac.".formatted(options.tray()));
        }
        if (options.sides() == Sides.TWO && !turnsSheets()) {
            throw new Refusal("L’imprimante n’imprime pas recto verso. Choisissez « Recto seul ».");
        }
    }

    private String because(List<String> serious) {
        if (!serious.isEmpty()) {
            return " : " + String.join(", ", serious);
        }
        return said.isBlank() ? "" : " (elle dit : « %s »)".formatted(said);
    }
}
