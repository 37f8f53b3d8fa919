package org.cadre.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.platform.persistence.Fingerprints;
import org.cadre.platform.refusal.NotFound;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class BudgetRepository {

    @PersistenceContext EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    /** Writes what waits, so that a later statement finds it. */
    void flush() {
        em.flush();
    }

    Optional<Budget> find(ProgrammeId programme) {
        return Optional.ofNullable(em.find(Budget.class, programme.id()));
    }

    Budget get(ProgrammeId programme) {
        return find(programme).orElseThrow(() -> new NotFound("budget of " + programme));
    }

    /** Whoever changes versions of a budget comes one at a time. */
    Budget lock(ProgrammeId programme) {
        return found(
                em.find(Budget.class, programme.id(), LockModeType.PESSIMISTIC_WRITE),
                "budget of " + programme);
    }

    /**
     * The budget of a transfer and the journal in which it will be booked, held until the
     * transaction ends: the first thing that a transaction reads, so that all it reads later is
     * what was true when it got hold of both. It reads a column of the journal, since the database
     * leaves out a join of which nothing is read.
     */
    ProgrammeId lock(TransferId transfer) {
        var found =
                em.createNativeQuery(
                                "select v.programme_id from budget_transfer t join budget_version v"
                                        + " on v.id = t.version_id where t.id = :id lock in share"
                                        + " mode",
                                UUID.class)
                        .setParameter("id", transfer.id())
                        .getResultList();
        if (found.isEmpty()) {
            throw new NotFound("transfer " + transfer);
        }
        var programme = (UUID) found.getFirst();
        em.createNativeQuery(
                        "select j.programme_id from budget b left join journal j on"
                                + " j.programme_id = b.programme_id where b.programme_id = :id for"
                                + " update")
                .setParameter("id", programme)
                .getResultList();
        return new ProgrammeId(programme);
    }

    /** Those among some that have a budget. */
    List<ProgrammeId> listProgrammes(Optional<Set<UUID>> among) {
        var query =
                em.createQuery(
                        "select b.programmeId from Budget b"
                                + among.map(ids -> " where b.programmeId in :ids").orElse("")
                                + " order by b.programmeId",
                        UUID.class);
        among.ifPresent(ids -> query.setParameter("ids", ids));
        return query.getResultStream().map(ProgrammeId::new).toList();
    }

    List<BudgetLine> listLines(ProgrammeId programme) {
        return em.createQuery(
                        "select l from BudgetLine l where l.programmeId = :programme order by"
                                + " l.priority, l.code",
                        BudgetLine.class)
                .setParameter("programme", programme.id())
                .getResultList();
    }

    /** Of several programmes, each in the order of its priorities. */
    List<BudgetLine> listLinesOf(Collection<UUID> programmes) {
        return programmes.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select l from BudgetLine l where l.programmeId in :programmes"
                                        + " order by l.programmeId, l.priority, l.code",
                                BudgetLine.class)
                        .setParameter("programmes", programmes)
                        .getResultList();
    }

    List<BudgetLine> listLines(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select l from BudgetLine l where l.id in :ids", BudgetLine.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    FinanceDocument getDocument(DocumentId id) {
        return found(em.find(FinanceDocument.class, id.id()), "document " + id);
    }

    /** Without their contents, the newest first. */
    List<DocumentRow> listDocuments(DocumentOf of) {
        var owner =
                switch (of.kind()) {
                    case AGREEMENT -> "d.agreementId";
                    case ENTRY -> "d.entryId";
                };
        return documents(owner, of.id());
    }

    /** Those of agreements, as {@link #listDocuments}. */
    List<DocumentRow> listAgreementDocuments(ProgrammeId programme) {
        return documents("d.agreementId is not null and d.programmeId", programme.id());
    }

    private List<DocumentRow> documents(String which, UUID id) {
        return em.createQuery(
                        "select d.id, d.programmeId, d.agreementId, d.name, d.size, d.sha256,"
                                + " d.addedAt from FinanceDocument d where "
                                + which
                                + " = :id order by d.addedAt desc, d.id",
                        Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .map(
                        each ->
                                new DocumentRow(
                                        new DocumentId((UUID) each[0]),
                                        new ProgrammeId((UUID) each[1]),
                                        (UUID) each[2],
                                        (String) each[3],
                                        (Integer) each[4],
                                        (String) each[5],
                                        (Instant) each[6]))
                .toList();
    }

    BudgetLine getLine(LineId id) {
        return found(em.find(BudgetLine.class, id.id()), "budget line " + id);
    }

    /** False where something else stands on the line; the transaction is lost then. */
    boolean removeLine(BudgetLine line) {
        em.remove(line);
        try {
            em.flush();
            return true;
        } catch (PersistenceException e) {
            return false;
        }
    }

    boolean hasAmounts(LineId line) {
        return !em.createQuery(
                        "select 1 from BudgetAmount a where a.key.lineId = :line", Integer.class)
                .setParameter("line", line.id())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    BudgetVersion getVersion(BudgetVersionId id) {
        return found(em.find(BudgetVersion.class, id.id()), "version of a budget " + id);
    }

    List<BudgetVersion> listVersions(ProgrammeId programme) {
        return em.createQuery(
                        "select v from BudgetVersion v where v.programmeId = :programme order by"
                                + " v.number desc",
                        BudgetVersion.class)
                .setParameter("programme", programme.id())
                .getResultList();
    }

    List<BudgetAmount> listAmounts(BudgetVersionId version) {
        return em.createQuery(
                        "select a from BudgetAmount a where a.key.versionId = :version order by"
                                + " a.key.lineId, a.key.month",
                        BudgetAmount.class)
                .setParameter("version", version.id())
                .getResultList();
    }

    /** As {@link #listAmounts}, to read and not to change: line, month, amount. */
    List<Object[]> readAmounts(BudgetVersionId version) {
        return em.createQuery(
                        "select a.key.lineId, a.key.month, a.minor from BudgetAmount a where"
                                + " a.key.versionId = :version order by a.key.lineId, a.key.month",
                        Object[].class)
                .setParameter("version", version.id())
                .getResultList();
    }

    /** Of the version that was approved first, up to a month: line, amount. */
    List<Object[]> sumOriginal(ProgrammeId programme, YearMonth until) {
        return em.createQuery(
                        "select a.key.lineId, sum(a.minor) from BudgetAmount a join BudgetVersion v"
                                + " on v.id = a.key.versionId where v.programmeId = :programme and"
                                + " a.key.month <= :until and v.number = (select min(o.number) from"
                                + " BudgetVersion o where o.programmeId = :programme and"
                                + " o.approvedAt is not null) group by a.key.lineId",
                        Object[].class)
                .setParameter("programme", programme.id())
                .setParameter("until", until.atDay(1))
                .getResultList();
    }

    /** Rows of this transaction are forgotten too, so that others may take their places in it. */
    void removeAmounts(BudgetVersionId version, LineId line) {
        em.flush();
        em.createQuery(
                        "select a from BudgetAmount a where a.key.versionId = :version and"
                                + " a.key.lineId = :line",
                        BudgetAmount.class)
                .setParameter("version", version.id())
                .setParameter("line", line.id())
                .getResultList()
                .forEach(em::detach);
        em.createQuery(
                        "delete from BudgetAmount a where a.key.versionId = :version and"
                                + " a.key.lineId = :line")
                .setParameter("version", version.id())
                .setParameter("line", line.id())
                .executeUpdate();
    }

    /** A number for each that changes with its lines, versions or transfers. */
    Map<UUID, String> fingerprints(Collection<UUID> programmes) {
        return Fingerprints.read(
                em.createNativeQuery(
                        """
                        select cast(x.p as char(36)), cast(sum(cast(conv(left(md5(x.t), 12), 16, 10)
                            as unsigned)) as char(40)) from (
                            select programme_id as p, concat('line', id, version) as t
                                from budget_line where programme_id in (:ids)
                            union all select programme_id, concat('version', id, version)
                                from budget_version where programme_id in (:ids)
                            union all select v.programme_id, concat('transfer', t.id, t.version)
                                from budget_transfer t join budget_version v on v.id = t.version_id
                                where v.programme_id in (:ids)) x group by x.p
                        """),
                programmes);
    }

    BudgetTransfer getTransfer(TransferId id) {
        return found(em.find(BudgetTransfer.class, id.id()), "transfer " + id);
    }

    List<BudgetTransfer> listTransfers(BudgetVersionId version) {
        return em.createQuery(
                        "select t from BudgetTransfer t where t.versionId = :version order by"
                                + " t.askedAt desc, t.id",
                        BudgetTransfer.class)
                .setParameter("version", version.id())
                .getResultList();
    }

    private static <T> T found(@Nullable T entity, String what) {
        if (entity == null) {
            throw new NotFound(what);
        }
        return entity;
    }
}
