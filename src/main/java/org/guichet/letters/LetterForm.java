package org.guichet.letters;

import java.util.Optional;
import org.guichet.accounts.Agent;
import org.guichet.accounts.Role;
import org.guichet.procedures.LetterNature;
import org.guichet.web.Form;

/** Reads a draft from a form. A draft may still lack things; what is typed must only be printable. */
record LetterForm(LetterNature nature, String subject, String body, Optional<Agent> signatory, Sending sending) {

    private static final int LONGEST = 40_000;

    static LetterForm read(Form form) {
        LetterNature nature = form.chosen("nature", LetterNature.values()).orElse(LetterNature.REPLY);
        if (form.chosen("nature", LetterNature.values()).isEmpty()) {
            form.refuse("nature", "Dites ce que fait cette lettre : choisissez dans la liste.");
        }
        String subject = form.required("subject", "Indiquez l’objet : il dit la réponse en une ligne.");
        String body = form.words("body", LONGEST);
        if (body.isEmpty()) {
            form.refuse("body", "Écrivez le texte de la lettre.");
        }
        Markdown.blocks(body).forEach(block -> form.refuseUnprintable("body", block.text()));
        Optional<Agent> signatory =
                form.id("signatory").flatMap(Agent::byId).filter(agent -> agent.active && agent.has(Role.SIGNATORY));
        if (signatory.isEmpty() && !form.isEmpty("signatory")) {
            form.refuse("signatory", "Cette personne ne signe pas de courriers : choisissez-en une de la liste.");
        }
        Sending sending = form.chosen("sending", Sending.values()).orElse(Sending.SIMPLE);
        return new LetterForm(nature, subject, body, signatory, sending);
    }

    static Form of(Letter letter) {
        return Form.empty()
                .with("version", letter.version)
                .with("nature", letter.nature.name())
                .with("subject", letter.subject)
                .with("body", letter.body)
                .with("sending", letter.sending.name())
                .with("signatory", letter.signatory == null ? null : letter.signatory.id);
    }
}
