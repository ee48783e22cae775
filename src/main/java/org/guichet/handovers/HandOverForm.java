package org.guichet.handovers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guichet.letters.Letter;
import org.guichet.mandates.Mandate;
import org.guichet.residents.Resident;
import org.guichet.web.Form;
import org.guichet.web.Refusal;

/** Reads who takes a letter and how one knows; what is wrong is said in the form. */
record HandOverForm(Letter letter, Form form, LocalDate today) {

    static final String DAY = "handedOn";
    private static final String WHO = "qui";
    private static final String MANDATE = "mandat-";
    private static final String AUTHORISED = "autorisation";

    static Form blank(LocalDate today) {
        return Form.empty().with(DAY, today).with(WHO, "destinataire");
    }

    /** Of the person the letter is about; whoever the letters go to by mandate is the addressee already. */
    List<Mandate> mandates() {
        Resident person = letter.dossier.resident;
        Resident addressee = letter.addressee().map(one -> one.person()).orElse(null);
        return person == null
                ? List.of()
                : Mandate.of(person).stream()
                        .filter(mandate -> serves(mandate, today) && !mandate.helper.equals(addressee))
                        .toList();
    }

    private boolean serves(Mandate mandate, LocalDate day) {
        return mandate.holds(day) && mandate.covers(letter.dossier.procedureId);
    }

    LocalDate day() {
        LocalDate day = form.date(DAY).orElse(today);
        if (form.isEmpty(DAY)) {
            form.refuse(DAY, "Indiquez le jour de la remise.");
        } else if (day.isAfter(today)) {
            form.refuse(DAY, "Ce jour est à venir : notez la remise quand elle est faite.");
        }
        return day;
    }

    /** Nothing where something is wrong. */
    Optional<Taking> read(LocalDate day) {
        Optional<Identity> identity = form.chosen("piece", Identity.values());
        if (identity.isEmpty()) {
            form.refuse("piece", "Choisissez ce qui montre l’identité de la personne présente.");
        }
        String witness = form.line("temoin");
        boolean cannotSign = !form.isEmpty("empeche");
        if (cannotSign && witness.isEmpty()) {
            form.refuse("temoin", "Indiquez le nom du témoin : il signe à la place de la personne qui ne peut pas.");
        }
        if (!cannotSign && !witness.isEmpty()) {
            form.refuse("empeche", "Un témoin est nommé : cochez « ne peut ou ne sait signer », ou effacez le nom.");
        }
        Optional<Taking> who = form.check(() -> who(day));
        return form.refused()
                ? Optional.empty()
                : who.map(one -> new Taking(
                        one.taker(),
                        one.mandate(),
                        one.takenBy(),
                        identity.orElseThrow(),
                        cannotSign ? witness : null));
    }

    private Optional<Taking> who(LocalDate day) {
        String who = form.value(WHO);
        String name = form.line("nom");
        if (!who.equals(AUTHORISED) && !name.isEmpty()) {
            throw new Refusal(
                    "nom", "Un nom est écrit : cochez « une personne munie d’une autorisation », ou effacez-le.");
        }
        if (who.equals("destinataire")) {
            return Optional.of(Taking.inPerson(letter, Identity.KNOWN));
        }
        if (who.equals(AUTHORISED)) {
            return Optional.of(authorised(name));
        }
        Mandate mandate = mandates().stream()
                .filter(one -> who.equals(MANDATE + one.id))
                .findFirst()
                .orElseThrow(() -> new Refusal(WHO, "Choisissez à qui la lettre est remise."));
        if (!serves(mandate, day)) {
            throw new Refusal(
                    WHO,
                    "Ce mandat ne valait pas encore ce jour-là : vérifiez la date, ou choisissez une autre personne.");
        }
        String words = "%s (%s), pour %s".formatted(mandate.who(), mandate.proof(), letter.dossier.who());
        return Optional.of(new Taking(Taker.MANDATE, mandate, words, Identity.KNOWN, null));
    }

    private Taking authorised(String name) {
        if (name.isEmpty()) {
            throw new Refusal("nom", "Indiquez le nom de la personne qui présente l’autorisation.");
        }
        String words = "%s, par autorisation écrite de %s".formatted(name, Taking.addressee(letter));
        return new Taking(Taker.AUTHORISATION, null, words, Identity.KNOWN, null);
    }
}
