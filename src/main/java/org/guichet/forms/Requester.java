package org.guichet.forms;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.guichet.cases.Case;
import org.guichet.pdf.Block;
import org.guichet.pdf.Tick;
import org.guichet.residents.Resident;

/**
 * Who asks, as the first lines of a form: what the town hall knows is in them, and nobody has to write it again.
 *
 * @param birth the eight digits of the date
 * @param address a line for each of the envelope
 * @param phone as it is dictated
 * @param anonymous the person gave no name
 */
record Requester(String lastName, String firstName, String birth, String address, String phone, boolean anonymous) {

    static final Requester UNKNOWN = new Requester("", "", "", "", "", false);

    private static final DateTimeFormatter DIGITS = DateTimeFormatter.ofPattern("ddMMuuuu");
    private static final String FRENCH_PHONE = "0\\d( \\d\\d){4}";

    static Requester of(Resident resident) {
        return new Requester(
                resident.lastName,
                resident.firstName,
                resident.birthDate == null ? "" : DIGITS.format(resident.birthDate),
                resident.address == null ? "" : String.join("\n", resident.address.lines()),
                resident.phoneNumber().map(number -> number.spoken()).orElse(""),
                false);
    }

    static Requester of(Case dossier) {
        return dossier.resident == null ? new Requester("", "", "", "", "", true) : of(dossier.resident);
    }

    boolean isKnown() {
        return !lastName.isEmpty();
    }

    /** @param mayBeAnonymous whether the procedure may be asked for without a name */
    List<Block> blocks(boolean mayBeAnonymous) {
        List<Block> blocks = new ArrayList<>();
        if (mayBeAnonymous || anonymous) {
            blocks.add(
                    Block.ticks(new Tick("Je souhaite rester anonyme : je ne remplis pas cette partie.", anonymous)));
        }
        blocks.add(Block.beside(new Block.Writing("Nom", 1, lastName), new Block.Writing("Prénoms", 1, firstName)));
        blocks.add(new Block.Comb("Date de naissance", "__ / __ / ____", birth));
        blocks.add(new Block.Writing("Adresse : numéro et rue, code postal, commune", 2, address));
        blocks.add(telephone());
        return blocks;
    }

    /** Boxes for the ten digits; a number from abroad has more, and a sign. */
    private Block telephone() {
        String number = phone.replaceAll("\\p{Z}", " ");
        return number.isEmpty() || number.matches(FRENCH_PHONE)
                ? new Block.Comb("Téléphone", "__ __ __ __ __", number.replace(" ", ""))
                : new Block.Writing("Téléphone", 1, phone);
    }
}
