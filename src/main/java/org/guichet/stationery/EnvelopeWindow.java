package org.guichet.stationery;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.guichet.privacy.Subject;

/** What the management measured on the envelopes of a format. */
@Entity
@Table(name = "envelope_windows")
public class EnvelopeWindow extends PanacheEntityBase {

    @Id
    @Enumerated(EnumType.STRING)
    public EnvelopeFormat format;

    @Version
    public int version;

    public double x;
    public double y;
    public double width;
    public double height;
    public double quietAcross;
    public double quietDown;

    public static EnvelopeWindow of(EnvelopeFormat format) {
        return findById(format);
    }

    public Window window() {
        return new Window(x, y, width, height, quietAcross, quietDown);
    }

    void set(Window window) {
        x = window.x();
        y = window.y();
        width = window.width();
        height = window.height();
        quietAcross = window.quietAcross();
        quietDown = window.quietDown();
    }

    Subject subject() {
        return Subject.of("fenêtre des enveloppes %s : %s".formatted(format, window().words()));
    }
}
