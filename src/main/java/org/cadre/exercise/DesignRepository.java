package org.cadre.exercise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.cadre.catalogue.VersionNumber;
import org.cadre.people.PersonId;
import org.cadre.platform.persistence.Keyset;
import org.cadre.platform.persistence.Like;
import org.cadre.platform.refusal.NotFound;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.ExerciseKind;
import org.cadre.text.LocalizedText;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class DesignRepository {

    private static final String ROW =
            "select v.id, v.code, v.number, v.state, v.kind, v.title, v.minutes, v.teams,"
                    + " v.packCode, v.editedBy, v.editedAt from DesignVersion v";

    @PersistenceContext EntityManager em;

    /** Which text a version has now. */
    record Edition(
            DesignVersionId id,
            String code,
            VersionNumber number,
            DesignState state,
            String checksum) {

        StoredDesign with(ExerciseDesign script) {
            return new StoredDesign(id, code, number.toString(), state, checksum, script);
        }
    }

    /** The text of a script, read in one statement with its checksum. */
    record Text(String checksum, String script) {}

    void add(Object entity) {
        em.persist(entity);
    }

    /** What is pending goes out now, so that a race is noticed within the use case. */
    void flush() {
        em.flush();
    }

    DesignVersion get(DesignVersionId id) {
        return Optional.ofNullable(em.find(DesignVersion.class, id.id()))
                .orElseThrow(() -> new NotFound("design version " + id));
    }

    DesignVersion lock(DesignVersionId id) {
        return Optional.ofNullable(
                        em.find(DesignVersion.class, id.id(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("design version " + id));
    }

    Edition edition(DesignVersionId id) {
        return editions(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("design version " + id));
    }

    /** Those of them that there are, in no order. */
    List<Edition> editions(Collection<DesignVersionId> ids) {
        return em.createQuery(
                        "select v.id, v.code, v.number, v.state, v.checksum from DesignVersion v"
                                + " where v.id in :ids",
                        Object[].class)
                .setParameter("ids", ids.stream().map(DesignVersionId::id).toList())
                .getResultStream()
                .map(
                        row ->
                                new Edition(
                                        new DesignVersionId((UUID) row[0]),
                                        (String) row[1],
                                        (VersionNumber) row[2],
                                        (DesignState) row[3],
                                        (String) row[4]))
                .toList();
    }

    Text text(DesignVersionId id) {
        var row =
                em.createQuery(
                                "select v.checksum, coalesce(v.draft, s.script) from DesignVersion"
                                        + " v left join ApprovedScript s on s.designVersionId ="
                                        + " v.id where v.id = :id",
                                Object[].class)
                        .setParameter("id", id.id())
                        .getSingleResult();
        return new Text((String) row[0], (String) row[1]);
    }

    Optional<DesignVersion> find(String code, VersionNumber number) {
        return em.createQuery(
                        "select v from DesignVersion v where v.code = :code and v.number = :number",
                        DesignVersion.class)
                .setParameter("code", code)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    boolean hasCode(String code) {
        return !em.createQuery("select v.id from DesignVersion v where v.code = :code", UUID.class)
                .setParameter("code", code)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** All versions of a code, the highest first; waits for whoever makes one. */
    List<DesignVersion> lockVersions(String code) {
        return em.createQuery(
                        "select v from DesignVersion v where v.code = :code order by"
                                + " v.number.major desc, v.number.minor desc, v.number.patch desc",
                        DesignVersion.class)
                .setParameter("code", code)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Latest first. */
    List<ReviewComment> listComments(DesignVersionId id) {
        return em.createQuery(
                        "select c from ReviewComment c where c.designVersionId = :id order by"
                                + " c.writtenAt desc, c.id desc",
                        ReviewComment.class)
                .setParameter("id", id.id())
                .getResultList();
    }

    /** Designs, changed last first, in the order of reading. */
    List<DesignRow> list(DesignFilter filter, Keyset keyset, int limit) {
        var back = keyset.isBackwards();
        var where =
                new StringBuilder(
                        " where (v.code like :text escape '!' or cast(v.title as String) like :text"
                                + " escape '!')");
        filter.state().ifPresent(state -> where.append(" and v.state = :state"));
        filter.kind().ifPresent(kind -> where.append(" and v.kind = :kind"));
        keyset.mark()
                .ifPresent(
                        mark ->
                                where.append(
                                        " and (v.editedAt %1$s m.editedAt or v.editedAt = m.editedAt and v.id %1$s m.id)"
                                                .formatted(back ? ">" : "<")));
        var query =
                em.createQuery(
                        ROW
                                + (keyset.mark().isPresent()
                                        ? " join DesignVersion m on m.id = :mark"
                                        : "")
                                + where
                                + " order by v.editedAt %1$s, v.id %1$s"
                                        .formatted(back ? "asc" : "desc"),
                        Object[].class);
        query.setParameter("text", Like.containing(filter.text()));
        filter.state().ifPresent(state -> query.setParameter("state", state));
        filter.kind().ifPresent(kind -> query.setParameter("kind", kind));
        keyset.mark().ifPresent(mark -> query.setParameter("mark", mark));
        return query.setMaxResults(limit).getResultStream().map(DesignRepository::row).toList();
    }

    /** By code, the highest version first. */
    List<DesignRow> listApproved() {
        return em.createQuery(
                        ROW
                                + " where v.state = APPROVED order by v.code, v.number.major desc,"
                                + " v.number.minor desc, v.number.patch desc",
                        Object[].class)
                .getResultStream()
                .map(DesignRepository::row)
                .toList();
    }

    private static DesignRow row(@Nullable Object[] column) {
        return new DesignRow(
                new DesignVersionId((UUID) column[0]),
                (String) column[1],
                (VersionNumber) column[2],
                (DesignState) column[3],
                (ExerciseKind) column[4],
                (LocalizedText) column[5],
                (Integer) column[6],
                (Integer) column[7],
                Optional.ofNullable((String) column[8]),
                Optional.ofNullable((UUID) column[9]).map(PersonId::new),
                (Instant) column[10]);
    }
}
