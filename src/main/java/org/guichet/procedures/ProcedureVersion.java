package org.guichet.procedures;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.apache.commons.codec.digest.DigestUtils;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A procedure as it stood when a case was opened with it: editing forms/ never rewrites an old case. */
@Entity
@Immutable
@Table(name = "procedure_versions")
public class ProcedureVersion extends PanacheEntityBase {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Id
    public String sha256;

    @JdbcTypeCode(SqlTypes.JSON)
    public Procedure definition;

    /** The one copy of this very definition, kept now where it was not yet. */
    public static ProcedureVersion of(Procedure procedure) {
        String json = json(procedure);
        String sha256 = DigestUtils.sha256Hex(json);
        getEntityManager()
                .createNativeQuery("insert into procedure_versions (sha256, definition) values (?1, cast(?2 as jsonb))"
                        + " on conflict do nothing")
                .setParameter(1, sha256)
                .setParameter(2, json)
                .executeUpdate();
        if (procedure.imposed() != null) {
            ImposedOriginal.keep(procedure.imposed());
        }
        return findById(sha256);
    }

    private static String json(Procedure procedure) {
        try {
            return JSON.writeValueAsString(procedure);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a record of text always has a JSON form", impossible);
        }
    }
}
