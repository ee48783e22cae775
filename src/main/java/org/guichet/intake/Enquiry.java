package org.guichet.intake;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.guichet.accounts.Agent;
import org.guichet.cases.Channel;
import org.jspecify.annotations.Nullable;

/** A question answered on the spot. It makes no case, but it is work and it is counted. */
@Entity
@Table(name = "enquiries")
public class Enquiry extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    /** Given to the page that was shown: saving that page twice counts once. */
    public UUID intakeKey;

    public Instant at;

    @ManyToOne(fetch = FetchType.LAZY)
    public Agent agent;

    @Enumerated(EnumType.STRING)
    public Channel channel;

    /** Nothing where the question is about none of the town hall's procedures. */
    public @Nullable String procedureId;

    public String words;

    public static Enquiry answered(
            UUID key, Channel channel, @Nullable String procedureId, String words, Agent by, Instant at) {
        Enquiry enquiry = new Enquiry();
        enquiry.intakeKey = key;
        enquiry.at = at;
        enquiry.agent = by;
        enquiry.channel = channel;
        enquiry.procedureId = procedureId;
        enquiry.words = words;
        enquiry.persist();
        return enquiry;
    }

    static boolean isCounted(UUID key) {
        return count("intakeKey", key) > 0;
    }

    static long countSince(Channel channel, Instant midnight) {
        return count("channel = ?1 and at >= ?2", channel, midnight);
    }
}
