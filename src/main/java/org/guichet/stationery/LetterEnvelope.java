package org.guichet.stationery;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The one format that the letters of the town hall leave in. */
@Entity
@Table(name = "letter_envelope")
public class LetterEnvelope extends PanacheEntityBase {

    @Id
    public Long id = 1L;

    @Version
    public int version;

    @Enumerated(EnumType.STRING)
    public EnvelopeFormat format;

    public static LetterEnvelope get() {
        return findById(1L);
    }
}
