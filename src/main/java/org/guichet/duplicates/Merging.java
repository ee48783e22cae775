package org.guichet.duplicates;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.guichet.accounts.Agent;
import org.guichet.residents.Resident;
import org.guichet.web.Refusal;

/**
 * Makes one sheet of two, and two again, in the caller's transaction, which a refusal must undo. PostgreSQL moves what names the
 * person, wherever it is; Java chooses the fields.
 */
record Merging(Agent by, Instant at) {

    /**
     * @param taken the fields that the kept sheet takes from the other
     * @throws Refusal where one of them is already part of another sheet, or both must stay apart
     */
    void merge(long keptId, long otherId, Set<MergedField> taken) {
        Resident kept = Resident.findById(keptId);
        Resident other = Resident.findById(otherId);
        lock(kept, other);
        if (kept.equals(other) || kept.mergedInto != null || other.mergedInto != null) {
            throw new Refusal("Une de ces fiches a déjà été réunie. Revenez à la liste : elle est à jour.");
        }
        Merge merge = new Merge();
        merge.kept = kept;
        merge.other = other;
        merge.at = at;
        merge.agent = by;
        merge.keptBefore = row(kept);
        taken.forEach(field -> field.copy(kept, other));
        refuseWhatFitsNoEnvelope(kept);
        touch(kept);
        merge.moves = moveAll(kept, other);
        sql("update residents set merged_into = :kept where id = :other", kept, other);
        merge.keptAfter = row(kept);
        merge.persist();
    }

    /** @return the columns that were edited since and stay as they are */
    List<String> undo(long mergeId) {
        Merge merge = Merge.findById(mergeId);
        lock(merge.kept, merge.other);
        entities().refresh(merge, LockModeType.PESSIMISTIC_WRITE);
        if (merge.undoneAt != null) {
            throw new Refusal("Cette réunion est déjà défaite.");
        }
        if (merge.kept.mergedInto != null || !merge.isLatest()) {
            throw new Refusal("Cette fiche a été réunie avec une autre depuis : défaites d’abord la dernière réunion.");
        }
        merge.undoneAt = at;
        merge.undoneBy = by;
        entities().flush();
        sql(
                "update residents set merged_into = null where merged_into = :kept and id = :other",
                merge.kept,
                merge.other);
        entities()
                .createNativeQuery("select move_back(cast(:moves as jsonb), :kept, :other)", Object.class)
                .setParameter("moves", merge.moves)
                .setParameter("kept", merge.kept.id)
                .setParameter("other", merge.other.id)
                .getSingleResult();
        String[] edited = (String[]) entities()
                .createNativeQuery(
                        "select restore_resident(:kept, cast(:before as jsonb), cast(:after as jsonb))", String[].class)
                .setParameter("kept", merge.kept.id)
                .setParameter("before", merge.keptBefore)
                .setParameter("after", merge.keptAfter)
                .getSingleResult();
        return List.of(edited);
    }

    /** In the order of their numbers, so that two agents who join the same two wait for one another. */
    private static void lock(Resident one, Resident other) {
        Stream.of(one, other).sorted((a, b) -> a.id.compareTo(b.id)).forEach(resident -> entities()
                .refresh(resident, LockModeType.PESSIMISTIC_WRITE));
    }

    private static void refuseWhatFitsNoEnvelope(Resident kept) {
        boolean tooLong = kept.address != null && kept.envelope().orElseThrow().size() > kept.address.mostLines();
        if (tooLong) {
            throw new Refusal(
                    "Ce nom et cette adresse font ensemble plus de six lignes. Choisissez l’autre adresse, ou corrigez d’abord une des fiches.");
        }
    }

    /** A page of the kept sheet that was open before is out of date from now on. */
    private static void touch(Resident kept) {
        entities().lock(kept, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        entities().flush();
    }

    private static String moveAll(Resident kept, Resident other) {
        Object moves = entities()
                .createNativeQuery("select cast(move_to_resident(:kept, :other) as text)", String.class)
                .setParameter("kept", kept.id)
                .setParameter("other", other.id)
                .getSingleResult();
        if (moves == null) {
            throw new Refusal(
                    "Ces deux fiches tiennent chacune une place qu’une personne n’occupe qu’une fois (un même registre, une même liste, "
                            + "ou un mandat de l’une pour l’autre). Retirez d’abord une des deux de cette place.");
        }
        return moves.toString();
    }

    private static String row(Resident resident) {
        return entities()
                .createNativeQuery("select cast(to_jsonb(r) as text) from residents r where id = :id", String.class)
                .setParameter("id", resident.id)
                .getSingleResult()
                .toString();
    }

    private static void sql(String update, Resident kept, Resident other) {
        entities()
                .createNativeQuery(update)
                .setParameter("kept", kept.id)
                .setParameter("other", other.id)
                .executeUpdate();
    }

    private static EntityManager entities() {
        return Panache.getEntityManager();
    }
}
