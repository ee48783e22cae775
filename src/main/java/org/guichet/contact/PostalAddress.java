package org.guichet.contact;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guichet.web.Form;
import org.jspecify.annotations.Nullable;

/**
 * The lines under a person's name on an envelope, in the order of NF Z10-011: flat or floor; building; number and
 * street; hamlet or box; postcode and locality; country when abroad. No line is longer than {@value #LINE} characters,
 * and none is ever shortened by us.
 */
@Embeddable
public record PostalAddress(
        @Nullable String complement,
        @Nullable String building,
        @Nullable String street,
        @Nullable String hamlet,
        @Nullable String postcode,
        String locality,
        @Nullable String country) {

    /** Longest line that sorting machines read (NF Z10-011). */
    public static final int LINE = 38;

    /** Most lines on an envelope, the person's own included (NF Z10-011). */
    private static final int MOST_LINES = 6;

    /**
     * Reads the seven fields of an address, or its lines as they are written; nothing where all are blank. What is wrong is said
     * beside each field, with writings to choose from.
     */
    public static Optional<PostalAddress> read(Form form) {
        spreadLines(form);
        if (blank(form)) {
            return Optional.empty();
        }
        completeFromOpenData(form);
        String locality = bare(form.orNull("locality"));
        if (locality == null) {
            form.refuse("locality", "Indiquez la commune de l’adresse.");
        }
        PostalAddress address = new PostalAddress(
                form.orNull("complement"),
                form.orNull("building"),
                bare(form.orNull("street")),
                bare(form.orNull("hamlet")),
                bare(form.orNull("postcode")),
                locality == null ? "" : locality,
                abroad(bare(form.orNull("country"))));
        address.refuseWhatNoEnvelopeBears(form);
        return Optional.of(address);
    }

    /** Reads the address of an office of the town hall: it must be there, with its street, in France. */
    public static Optional<PostalAddress> readOffice(Form form, String whyAsked) {
        Optional<PostalAddress> address = read(form);
        if (address.map(PostalAddress::street).isEmpty()) {
            form.refuse("street", whyAsked);
        }
        if (address.map(PostalAddress::country).isPresent()) {
            form.refuse("country", "Une mairie est en France : laissez le pays vide.");
        }
        return address;
    }

    /** Puts the address into the fields that {@link #read} takes it from. */
    public Form fill(Form form) {
        return form.with("complement", complement)
                .with("building", building)
                .with("street", street)
                .with("hamlet", hamlet)
                .with("postcode", postcode)
                .with("locality", locality)
                .with("country", country);
    }

    /** As printed: « 12 rue des Écoles », « 35120 SAINT-AUBIN ». */
    public List<String> lines() {
        return Stream.of(complement, building, street, hamlet, lastLine(), country == null ? null : capitals(country))
                .filter(Objects::nonNull)
                .toList();
    }

    /** How many lines the envelope may have in all; the country abroad makes one more. */
    public int mostLines() {
        return country == null ? MOST_LINES : MOST_LINES + 1;
    }

    /** « Appartement 12, bâtiment B »: where to go behind the door; "" for most. */
    public String inside() {
        return Stream.of(complement, building).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    /** Whether it is in that town, however « Saint » and accents are written. */
    public boolean isIn(String town) {
        return Localities.same(locality, town);
    }

    /** All of it, as the database compares doors once accents and capitals are gone. */
    public String door() {
        return Stream.of(complement, building, street, hamlet, postcode, locality)
                .map(part -> Objects.requireNonNullElse(part, ""))
                .collect(Collectors.joining(" "));
    }

    /** On one line, for screens. */
    public String brief() {
        return String.join(", ", lines());
    }

    private String lastLine() {
        return (postcode == null ? "" : postcode + " ") + capitals(locality);
    }

    private void refuseWhatNoEnvelopeBears(Form form) {
        refuseIfLong(form, "complement", complement);
        refuseIfLong(form, "building", building);
        refuseIfLong(form, "street", street);
        refuseIfLong(form, "hamlet", hamlet);
        refuseIfLong(form, "locality", lastLine());
        refuseIfLong(form, "country", country);
        if (country == null && (postcode == null || !postcode.matches("\\d{5}"))) {
            form.refuse("postcode", "Un code postal français a cinq chiffres. Pour l’étranger, indiquez le pays.");
        }
    }

    /** « Saisie en lignes »: the lines become the parts, unless the parts say something already. */
    private static void spreadLines(Form form) {
        String lines = form.words("addressLines", Form.LINE * MOST_LINES);
        if (lines.isEmpty()) {
            return;
        }
        if (!blank(form)) {
            form.refuse(
                    "addressLines", "L’adresse est écrite deux fois, en lignes et en cases : effacez l’une des deux.");
            return;
        }
        AddressLines.spread(lines, form);
    }

    private static boolean blank(Form form) {
        return Stream.of("complement", "building", "street", "hamlet", "postcode", "locality", "country")
                .allMatch(form::isEmpty);
    }

    /** A postcode gives its locality and a locality its postcode; where there are several, the agent chooses. */
    private static void completeFromOpenData(Form form) {
        if (!form.isEmpty("country")) {
            return;
        }
        if (form.isEmpty("locality") && !form.isEmpty("postcode")) {
            complete(form, "locality", Localities.of(form.line("postcode")));
        } else if (form.isEmpty("postcode") && !form.isEmpty("locality")) {
            complete(form, "postcode", Localities.postcodesOf(form.line("locality")));
        }
    }

    private static void complete(Form form, String field, List<String> known) {
        if (known.size() == 1) {
            form.with(field, known.get(0));
        } else {
            form.propose(field, known);
        }
    }

    private static void refuseIfLong(Form form, String field, @Nullable String line) {
        if (line != null && line.length() > LINE) {
            form.propose(field, Abbreviations.of(line));
            form.refuse(
                    field,
                    "Cette ligne fait %d caractères ; une enveloppe en accepte %d. %s"
                            .formatted(
                                    line.length(),
                                    LINE,
                                    form.proposals(field).isEmpty()
                                            ? "Abrégez-la, ou mettez-en une partie sur la ligne voisine."
                                            : "Choisissez une écriture abrégée, ou mettez-en une partie sur la ligne voisine."));
        }
    }

    /** No punctuation from the street line on (NF Z10-011); apostrophes and hyphens belong to names and stay. */
    private static @Nullable String bare(@Nullable String line) {
        String bare = line == null
                ? ""
                : line.replaceAll("[,;:.()]+", " ").replaceAll("\\s+", " ").strip();
        return bare.isEmpty() ? null : bare;
    }

    /** A letter within France bears no country. */
    private static @Nullable String abroad(@Nullable String country) {
        return "France".equalsIgnoreCase(country) ? null : country;
    }

    private static String capitals(String words) {
        return words.toUpperCase(Locale.FRENCH);
    }
}
