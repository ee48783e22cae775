package org.guichet.printing;

import com.hp.jipp.encoding.Attribute;
import com.hp.jipp.encoding.AttributeGroup;
import com.hp.jipp.encoding.AttributeType;
import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.encoding.Tag;
import com.hp.jipp.model.JobState;
import com.hp.jipp.model.Types;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a printer says of one job.
 *
 * @param number 0 where it gave none
 * @param said what it adds in its own words, and what of the options it left aside; "" where it has nothing to add
 */
record JobReport(int number, PrintState state, String said) {

    static final AttributeType<?>[] ASKED = {Types.jobId, Types.jobState, Types.jobStateMessage, Types.jobStateReasons};

    static JobReport of(IppPacket answer) {
        @Nullable Integer number = answer.getValue(Tag.jobAttributes, Types.jobId);
        @Nullable JobState state = answer.getValue(Tag.jobAttributes, Types.jobState);
        @Nullable String message = answer.getString(Tag.jobAttributes, Types.jobStateMessage);
        return new JobReport(
                Objects.requireNonNullElse(number, 0),
                state == null ? PrintState.PENDING : PrintState.of(state).orElse(PrintState.UNSURE),
                (Objects.requireNonNullElse(message, "") + leftAside(answer)).strip());
    }

    /** Nothing came out. */
    static JobReport refused(String why) {
        return new JobReport(0, PrintState.REFUSED, why);
    }

    static JobReport unsure(String why) {
        return new JobReport(
                0,
                PrintState.UNSURE,
                why + " Regardez sur l’imprimante si des feuilles sont sorties avant de recommencer.");
    }

    /** The printer does not know it any more: what was on its way is done, what was held back somebody took away. */
    static JobReport forgotten(PrintJob job) {
        boolean waited = job.state == PrintState.PENDING || job.state == PrintState.PRINTING;
        return waited
                ? new JobReport(0, PrintState.FORGOTTEN, "L’imprimante l’avait pris et ne le connaît plus.")
                : unsure("L’imprimante ne connaît plus ce travail.");
    }

    /** A sending that broke off, and how the job ended nevertheless. */
    JobReport because(String why) {
        return state.printed()
                ? this
                : new JobReport(
                        number,
                        state,
                        why + " Le travail est annulé : s’il en est sorti des feuilles, mettez-les de côté.");
    }

    /** Keeps what was said when the job was created. */
    JobReport after(JobReport created) {
        return new JobReport(created.number, state, said.isEmpty() ? created.said : said);
    }

    private static String leftAside(IppPacket answer) {
        @Nullable AttributeGroup unsupported = answer.get(Tag.unsupportedAttributes);
        if (unsupported == null || unsupported.isEmpty()) {
            return "";
        }
        return unsupported.stream()
                .map(Attribute::getName)
                .reduce((one, other) -> one + ", " + other)
                .map(" L’imprimante n’a pas tenu compte de : %s."::formatted)
                .orElse("");
    }
}
