package org.guichet.commune;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;

/** The arms or the emblem of the commune, as PNG: small for the head of every page, larger for paper. */
@Entity
@Table(name = "coats_of_arms")
public class CoatOfArms extends PanacheEntityBase {

    private static final int SCREEN_HEIGHT = 72;
    private static final int PAPER_HEIGHT = 600;

    @Id
    public Long id = 1L;

    public byte[] screen;
    public byte[] paper;

    /** Of the one for the screen: its address changes with it, so that browsers may keep it. */
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

    static void replace(Picture picture) {
        remove();
        CoatOfArms arms = new CoatOfArms();
        arms.screen = picture.png(SCREEN_HEIGHT);
        arms.paper = picture.png(PAPER_HEIGHT);
        arms.sha256 = DigestUtils.sha256Hex(arms.screen);
        arms.persist();
    }

    static void remove() {
        deleteAll();
    }
}
