package org.guichet.procedures;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** The PDF of an imposed form as it lay in forms/ when a case was opened with it: a new edition changes no old case. */
@Entity
@Immutable
@Table(name = "imposed_pdfs")
public class ImposedOriginal extends PanacheEntityBase {

    @Id
    public String sha256;

    public byte[] pdf;

    /** Keeps the one copy of this very file, now where it was not yet; megabytes are not sent again for each case. */
    static void keep(ImposedForm form) {
        if (form.pdf() == null || count("sha256", form.sha256()) > 0) {
            return;
        }
        getEntityManager()
                .createNativeQuery("insert into imposed_pdfs (sha256, pdf) values (?1, ?2) on conflict do nothing")
                .setParameter(1, form.sha256())
                .setParameter(2, form.pdf().bytes())
                .executeUpdate();
    }
}
