package org.guichet.mailings;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Parameters;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.guichet.accounts.Agent;
import org.guichet.accounts.Role;
import org.guichet.cases.Visibility;
import org.guichet.choices.ListQuery;
import org.guichet.commune.Commune;
import org.guichet.contact.Doorway;
import org.guichet.contact.Side;
import org.guichet.residents.Neighbourhood;
import org.guichet.residents.Resident;
import org.guichet.safeguard.Inscription;
import org.guichet.web.French;
import org.jspecify.annotations.Nullable;

/** One way to say whom a letter is for: everybody in a street, of a procedure, on a list, in the register. */
@Entity
@Table(name = "mailing_criteria")
public class Criterion extends PanacheEntityBase {

    public enum Kind {
        STREET,
        PROCEDURE,
        LIST,
        REGISTER
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Mailing mailing;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    @Enumerated(EnumType.STRING)
    public Way way = Way.POST;

    public @Nullable String street;

    /** Nothing for both. */
    @Enumerated(EnumType.STRING)
    public @Nullable Side side;

    public @Nullable Integer fromNumber;
    public @Nullable Integer toNumber;
    public @Nullable String procedureId;
    public @Nullable LocalDate since;

    /** "" for all lists of the procedure. */
    public @Nullable String list;

    /** What was chosen, in words. */
    public String words;

    /** In the order in which they were chosen. */
    static List<Criterion> of(Mailing mailing) {
        return list("mailing = ?1 order by id", mailing);
    }

    /** Those whom it brings today, as far as this agent may know of them. */
    List<Resident> people(Agent eyes) {
        return switch (kind) {
            case STREET -> neighbours();
            case PROCEDURE -> requesters(eyes);
            case LIST -> subscribers(eyes);
            case REGISTER -> eyes.has(Role.SAFEGUARD) ? Inscription.peopleListed() : List.of();
        };
    }

    private List<Resident> neighbours() {
        String town = Commune.get().name;
        return Neighbourhood.bearing(street).stream()
                .filter(resident -> resident.address != null && resident.address.isIn(town))
                .filter(resident -> holds(Doorway.of(resident.address)))
                .toList();
    }

    private boolean holds(Doorway door) {
        boolean within = (fromNumber == null || door.number() >= fromNumber)
                && (toNumber == null || door.number() != 0 && door.number() <= toNumber);
        return door.isIn(street)
                && within
                && (side == null || door.side().filter(side::equals).isPresent());
    }

    /** A case that is discreet only counts in a letter that is. */
    private List<Resident> requesters(Agent eyes) {
        boolean discreet = mailing.secrecy == Secrecy.DISCREET;
        Parameters parameters = Parameters.with("procedure", procedureId)
                .and("since", since.atStartOfDay(French.ZONE).toInstant());
        return Resident.list(
                "select distinct r from Case c join c.resident r where c.procedureId = :procedure and c.receivedAt >= :since"
                        + (discreet ? Visibility.and(eyes) : " and c.discreet = false")
                        + " order by r.id",
                discreet ? Visibility.with(parameters, eyes) : parameters);
    }

    private List<Resident> subscribers(Agent eyes) {
        return ListQuery.standing(procedureId, list, eyes).stream()
                .filter(choice -> mailing.secrecy == Secrecy.DISCREET || !choice.dossier.discreet)
                .map(choice -> choice.resident)
                .distinct()
                .toList();
    }
}
