package org.guichet.commune;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.guichet.web.Refusal;

/** The arms or the emblem of the commune, as a small PNG at the head of every page. */
@Entity
@Table(name = "coats_of_arms")
public class CoatOfArms extends PanacheEntityBase {

    /** Pixels: twice what a page shows, for dense screens. */
    private static final int HEIGHT = 72;

    @Id
    public Long id = 1L;

    public byte[] png;

    /** Its address changes with it, so that browsers may keep it. */
    public String sha256;

    public static Optional<CoatOfArms> current() {
        return findByIdOptional(1L);
    }

    /** Where browsers find it; nothing where the commune gave none. */
    static Optional<String> address() {
        return find("select sha256 from CoatOfArms")
                .project(String.class)
                .firstResultOptional()
                .map(sha256 -> "/armoiries/image.png?v=" + sha256.substring(0, 12));
    }

    /** @throws Refusal where the file is no picture, in words */
    public static void replace(byte[] file) {
        Emblem emblem = Emblem.read(file);
        remove();
        CoatOfArms arms = new CoatOfArms();
        arms.png = emblem.png(HEIGHT);
        arms.sha256 = DigestUtils.sha256Hex(arms.png);
        arms.persist();
    }

    static void remove() {
        deleteAll();
    }
}
