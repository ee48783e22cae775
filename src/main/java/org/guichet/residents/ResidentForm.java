package org.guichet.residents;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guichet.contact.PhoneNumber;
import org.guichet.contact.PostalAddress;
import org.guichet.web.Form;

/** Reads a person from a form. Only a name is needed: a phone, a birth date and an address may be missing. */
public final class ResidentForm {

    private ResidentForm() {}

    /** The tick that says it is nobody else. */
    static final String CERTAIN = "certaine";

    private static final String LIKELY = "jumeaux";

    /** Proposes those who may be the same person, once: the agent chooses one of them or says that it is somebody else. */
    public static void readNew(Form form, Resident newcomer, Clock clock) {
        read(form, newcomer, clock);
        if (newcomer.lastName == null || form.is(CERTAIN, "oui")) {
            return;
        }
        List<Resident> twins = Twins.of(newcomer);
        if (!twins.isEmpty()) {
            form.with(LIKELY, twins.stream().map(twin -> twin.id.toString()).collect(Collectors.joining(" ")));
            form.refuse(
                    CERTAIN,
                    "Quelqu’un de très proche a déjà une fiche. Choisissez-la, ou dites que c’est une autre personne.");
        }
    }

    /** Those proposed. */
    public static List<Resident> twins(Form form) {
        return Stream.of(form.value(LIKELY).split(" "))
                .filter(id -> id.matches("\\d{1,18}"))
                .limit(Twins.MOST)
                .flatMap(id -> Resident.byId(Long.parseLong(id)).stream())
                .toList();
    }

    /** Changes the resident only where nothing is refused; otherwise the form says what is wrong. */
    public static void read(Form form, Resident resident, Clock clock) {
        Title title = form.chosen("title", Title.values()).orElse(Title.NONE);
        String lastName = form.required("lastName", "Indiquez au moins le nom.");
        if (lastName.codePoints().noneMatch(Character::isLetterOrDigit)) {
            form.refuse("lastName", "Indiquez au moins le nom.");
        }
        String firstName = form.line("firstName");
        String fullName = (title.brief + " " + firstName + " " + lastName).strip();
        if (!NameLines.fit(fullName)) {
            form.refuse(
                    "lastName",
                    "Ce nom ne tient pas sur une enveloppe (deux lignes de 38 caractères). Écrivez-le en plus court.");
        }
        String birthName = form.line("birthName");
        Optional<PhoneNumber> phone = form.check(() -> PhoneNumber.parse("phone", form.line("phone")));
        Optional<LocalDate> birthDate = form.date("birthDate");
        if (birthDate.filter(day -> day.isAfter(LocalDate.now(clock))).isPresent()) {
            form.refuse("birthDate", "Cette date de naissance est dans l’avenir : vérifiez l’année.");
        }
        if (!title.isOnePerson() && !(birthName.isEmpty() && birthDate.isEmpty())) {
            form.refuse(
                    "title",
                    "Un nom ou une date de naissance est d’une seule personne : effacez-les, ou changez la civilité.");
        }
        PaperWishes wishes = PaperWishes.read(form);
        Optional<PostalAddress> address = PostalAddress.read(form);
        if (address.isPresent()
                && NameLines.of(fullName).size() + address.get().lines().size()
                        > address.get().mostLines()) {
            form.refuse(
                    "complement",
                    "Nom et adresse font plus de six lignes, une enveloppe n’en accepte pas plus. Réunissez deux lignes.");
        }
        if (form.refused()) {
            return;
        }
        resident.title = title;
        resident.lastName = lastName;
        resident.firstName = firstName;
        resident.birthName = birthName;
        resident.birthDate = birthDate.orElse(null);
        resident.phone = phone.map(PhoneNumber::e164).orElse(null);
        resident.noFixedAddress = !form.isEmpty("noFixedAddress");
        resident.address = address.orElse(null);
        resident.wishes = wishes;
        if (resident.createdAt == null) {
            resident.createdAt = clock.instant();
        }
    }

    /** What somebody of the same household shares. */
    public static Form household(Form form, Resident resident) {
        form.with("phone", resident.phoneNumber().map(PhoneNumber::spoken).orElse(""))
                .with("noFixedAddress", resident.noFixedAddress ? "oui" : "");
        return resident.address == null ? form : resident.address.fill(form);
    }

    static Form of(Resident resident) {
        Form form = Form.empty()
                .with("version", resident.version)
                .with("title", resident.title.name())
                .with("lastName", resident.lastName)
                .with("firstName", resident.firstName)
                .with("birthName", resident.birthName)
                .with("birthDate", resident.birthDate);
        resident.wishes.fill(form);
        return household(form, resident);
    }
}
