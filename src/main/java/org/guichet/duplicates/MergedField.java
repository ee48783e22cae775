package org.guichet.duplicates;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.guichet.residents.Resident;
import org.guichet.web.French;

/** What two sheets may say differently, and is chosen when they become one. */
public enum MergedField {
    TITLE("Civilité", one -> one.title.label, (to, from) -> to.title = from.title),
    LAST_NAME("Nom", one -> one.lastName, (to, from) -> to.lastName = from.lastName),
    BIRTH_NAME("Nom de naissance", one -> one.birthName, (to, from) -> to.birthName = from.birthName),
    FIRST_NAME("Prénom", one -> one.firstName, (to, from) -> to.firstName = from.firstName),
    BIRTH_DATE(
            "Date de naissance",
            one -> one.birthDate == null ? "" : French.date(one.birthDate),
            (to, from) -> to.birthDate = from.birthDate),
    PHONE("Téléphone", one -> one.phone == null ? "" : one.telephone(), (to, from) -> to.phone = from.phone),
    ADDRESS("Adresse", MergedField::address, (to, from) -> {
        to.address = from.address;
        to.noFixedAddress = from.noFixedAddress;
    }),
    WISHES("Souhaits", one -> String.join(", ", one.wishes.words()), (to, from) -> to.wishes = from.wishes);

    public final String label;
    private final Function<Resident, String> words;
    private final BiConsumer<Resident, Resident> copy;

    MergedField(String label, Function<Resident, String> words, BiConsumer<Resident, Resident> copy) {
        this.label = label;
        this.words = words;
        this.copy = copy;
    }

    /** As an agent reads it; "" where the sheet does not say. */
    public String of(Resident resident) {
        return words.apply(resident);
    }

    public boolean differs(Resident one, Resident other) {
        return !of(one).equals(of(other));
    }

    void copy(Resident to, Resident from) {
        copy.accept(to, from);
    }

    private static String address(Resident one) {
        String home = one.address == null ? "" : one.address.brief();
        return one.noFixedAddress ? (home + " (sans adresse fixe)").strip() : home;
    }
}
