package org.guichet.transmissions;

import java.time.Instant;
import java.time.LocalDate;
import org.guichet.accounts.Agent;
import org.guichet.cases.Case;
import org.guichet.cases.Closing;
import org.guichet.cases.ClosingReason;
import org.guichet.web.Form;
import org.guichet.web.French;
import org.guichet.web.Refusal;

/** What is heard of a request once it has been passed on. */
public enum News {
    ACKNOWLEDGED("a accusé réception"),
    ANSWERED("a répondu à la personne");

    private static final int LONGEST = 1000;

    public final String label;

    News(String label) {
        this.label = label;
    }

    /** Notes it in the story, and closes the case where nothing more is to be followed. */
    static void hear(Case dossier, Form form, Agent by, Instant at) {
        if (!Passing.isFollowed(dossier)) {
            throw new Refusal("Ce dossier n’est pas, ou plus, suivi auprès d’une autre administration.");
        }
        LocalDate today = LocalDate.ofInstant(at, French.ZONE);
        LocalDate on = form.date("heardOn").orElse(null);
        if (on == null) {
            form.refuse("heardOn", "Indiquez le jour.");
        } else if (on.isAfter(today)) {
            form.refuse("heardOn", "Ce jour est dans l’avenir : vérifiez-le.");
        } else if (dossier.milestones.forwardedOn != null && on.isBefore(dossier.milestones.forwardedOn)) {
            form.refuse(
                    "heardOn",
                    "La demande est partie le %s : vérifiez ce jour."
                            .formatted(French.date(dossier.milestones.forwardedOn)));
        }
        News news = form.chosen("news", values()).orElse(null);
        if (news == null) {
            form.refuse("news", "Choisissez ce que l’autre administration a fait.");
        }
        String words = form.words("heard", LONGEST);
        if (!form.refused() && news != null && on != null) {
            news.tell(dossier, on, words, by, at);
            if (form.is("close", "oui")) {
                new Closing(dossier, by, at).close(ClosingReason.FORWARDED, "");
            }
        }
    }

    public void tell(Case dossier, LocalDate on, String words, Agent by, Instant at) {
        String who = Transmission.of(dossier).get(0).recipient;
        dossier.followedUp(
                by,
                at,
                "Transmission, %s %s le %s. %s"
                        .formatted(who, label, French.date(on), words)
                        .strip(),
                dossier.path() + "/transmission");
    }
}
