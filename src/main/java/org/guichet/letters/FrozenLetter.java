package org.guichet.letters;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.apache.commons.codec.digest.DigestUtils;
import org.hibernate.annotations.Immutable;

/** The very bytes that were printed and the text they say, each with its SHA-256, which the database checks. */
@Entity
@Immutable
@Table(name = "frozen_letters")
public class FrozenLetter extends PanacheEntityBase {

    @Id
    public Long letterId;

    public byte[] pdf;
    public String pdfSha256;
    public String text;
    public String textSha256;

    public static FrozenLetter freeze(Letter letter, byte[] pdf, String text) {
        FrozenLetter frozen = new FrozenLetter();
        frozen.letterId = letter.id;
        frozen.pdf = pdf;
        frozen.pdfSha256 = DigestUtils.sha256Hex(pdf);
        frozen.text = text;
        frozen.textSha256 = DigestUtils.sha256Hex(text);
        frozen.persist();
        return frozen;
    }
}
