package org.guichet.clock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A missing item: asked on a day, to come by another (CRPA, art. L114-5).
 *
 * <p>Waived means that we found we did not need it. A delay of rejection was suspended in truth, and goes on from that day; a
 * delay of acceptance runs as if the item had never been asked, since nobody may lose by our mistake (Conseil d’État, 9
 * December 2022, n° 454521).
 *
 * @param receivedOn nothing while it has not come
 * @param waivedOn nothing while it is needed
 */
public record Wait(
        LocalDate askedOn, LocalDate answerBy, @Nullable LocalDate receivedOn, @Nullable LocalDate waivedOn) {

    public static Wait asked(LocalDate askedOn, LocalDate answerBy) {
        return new Wait(askedOn, answerBy, null, null);
    }

    public Wait received(LocalDate day) {
        return new Wait(askedOn, answerBy, day, waivedOn);
    }

    public Wait waived(LocalDate day) {
        return new Wait(askedOn, answerBy, receivedOn, day);
    }

    boolean isWaived() {
        return waivedOn != null;
    }

    /** The suspension ends when the item comes or is waived, at the latest when the delay to bring it ends (art. L114-5). */
    LocalDate end() {
        return Days.later(askedOn, Days.earlier(answerBy, Days.earlier(receivedOn, waivedOn)));
    }
}
