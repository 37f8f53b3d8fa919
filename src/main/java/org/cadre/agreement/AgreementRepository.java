package org.cadre.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.platform.persistence.Fingerprints;
import org.cadre.platform.refusal.NotFound;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class AgreementRepository {

    @PersistenceContext EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    Donor getDonor(DonorId id) {
        return found(em.find(Donor.class, id.id()), "donor " + id);
    }

    List<Donor> listDonors() {
        return em.createQuery("select d from Donor d order by d.name", Donor.class).getResultList();
    }

    List<Agreement> listOf(Collection<UUID> donors) {
        return donors.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select a from Agreement a where a.donorId in :donors",
                                Agreement.class)
                        .setParameter("donors", donors)
                        .getResultList();
    }

    boolean hasReference(ProgrammeId programme, String reference) {
        return !em.createQuery(
                        "select 1 from Agreement a where a.programmeId = :programme and"
                                + " a.reference = :reference",
                        Integer.class)
                .setParameter("programme", programme.id())
                .setParameter("reference", reference)
                .getResultList()
                .isEmpty();
    }

    Optional<AgreementDraft> findDraft(DraftId id) {
        return Optional.ofNullable(em.find(AgreementDraft.class, id.id()));
    }

    List<AgreementDraft> listDrafts(Collection<UUID> programmes) {
        return programmes.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select d from AgreementDraft d where d.programmeId in :programmes"
                                        + " order by d.reference, d.id",
                                AgreementDraft.class)
                        .setParameter("programmes", programmes)
                        .getResultList();
    }

    void removeDraft(ProgrammeId programme, String reference) {
        em.createQuery(
                        "delete from AgreementDraft d where d.programmeId = :programme and"
                                + " d.reference = :reference")
                .setParameter("programme", programme.id())
                .setParameter("reference", reference)
                .executeUpdate();
    }

    Agreement get(AgreementId id) {
        return list(List.of(id.id())).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("agreement " + id));
    }

    Agreement lock(AgreementId id) {
        return found(
                em.find(Agreement.class, id.id(), LockModeType.PESSIMISTIC_WRITE),
                "agreement " + id);
    }

    /** With their restrictions and headings, the earliest end first. */
    List<Agreement> list(Optional<Set<UUID>> programmes) {
        var query =
                em.createQuery(
                        "select distinct a from Agreement a left join fetch a.restrictions left"
                                + " join fetch a.headings"
                                + programmes.map(ids -> " where a.programmeId in :ids").orElse("")
                                + " order by a.eligibleTo, a.reference",
                        Agreement.class);
        programmes.ifPresent(ids -> query.setParameter("ids", ids));
        return query.getResultList();
    }

    List<Agreement> list(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select distinct a from Agreement a left join fetch a.restrictions"
                                        + " left join fetch a.headings"
                                        + " where a.id in :ids",
                                Agreement.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    Instalment getInstalment(InstalmentId id) {
        return found(em.find(Instalment.class, id.id()), "instalment " + id);
    }

    List<Instalment> listInstalments(AgreementId agreement) {
        return em.createQuery(
                        "select i from Instalment i where i.agreementId = :agreement order by"
                                + " i.dueOn, i.id",
                        Instalment.class)
                .setParameter("agreement", agreement.id())
                .getResultList();
    }

    /** Of all agreements of a programme, in the order of their days. */
    List<Instalment> listInstalments(ProgrammeId programme) {
        return em.createQuery(
                        "select i from Instalment i join Agreement a on a.id = i.agreementId where"
                                + " a.programmeId = :programme order by i.dueOn, i.id",
                        Instalment.class)
                .setParameter("programme", programme.id())
                .getResultList();
    }

    Amendment getAmendment(AmendmentId id) {
        return found(em.find(Amendment.class, id.id()), "amendment " + id);
    }

    List<Amendment> listAmendments(AgreementId agreement) {
        return em.createQuery(
                        "select a from Amendment a where a.agreementId = :agreement order by"
                                + " a.askedAt desc, a.id",
                        Amendment.class)
                .setParameter("agreement", agreement.id())
                .getResultList();
    }

    /** What was approved of all agreements of a programme, the oldest first. */
    List<Amendment> listApproved(ProgrammeId programme) {
        return em.createQuery(
                        "select m from Amendment m join Agreement a on a.id = m.agreementId where"
                                + " a.programmeId = :programme and m.state = :approved order by"
                                + " m.decidedAt, m.id",
                        Amendment.class)
                .setParameter("programme", programme.id())
                .setParameter("approved", Decision.APPROVED)
                .getResultList();
    }

    /** A number for each programme that changes with its agreements, instalments or pledges. */
    Map<UUID, String> fingerprints(Collection<UUID> programmes) {
        return Fingerprints.read(
                em.createNativeQuery(
                        """
                        select cast(x.p as char(36)), cast(sum(cast(conv(left(md5(x.t), 12), 16, 10)
                            as unsigned)) as char(40)) from (
                            select programme_id as p, concat('agreement', id, version) as t
                                from agreement where programme_id in (:ids)
                            union all select a.programme_id, concat('part', i.id, i.version)
                                from agreement_instalment i join agreement a on a.id = i.agreement_id
                                where a.programme_id in (:ids)
                            union all select programme_id, concat('pledge', id, version)
                                from pledge where programme_id in (:ids)) x group by x.p
                        """),
                programmes);
    }

    Pledge getPledge(PledgeId id) {
        return found(em.find(Pledge.class, id.id()), "pledge " + id);
    }

    /** Of pledges that are not open any more: name of the donor, state, how many. */
    List<Object[]> countSettled(ProgrammeId programme) {
        return em.createQuery(
                        "select d.name, p.state, count(p) from Pledge p join Donor d on d.id ="
                                + " p.donorId where p.programmeId = :programme and p.state <> :open"
                                + " group by d.name, p.state",
                        Object[].class)
                .setParameter("programme", programme.id())
                .setParameter("open", PledgeState.OPEN)
                .getResultList();
    }

    List<Pledge> listPledges(Optional<Set<UUID>> programmes) {
        var query =
                em.createQuery(
                        "select p from Pledge p"
                                + programmes.map(ids -> " where p.programmeId in :ids").orElse("")
                                + " order by p.expectedOn, p.id",
                        Pledge.class);
        programmes.ifPresent(ids -> query.setParameter("ids", ids));
        return query.getResultList();
    }

    private static <T> T found(@Nullable T entity, String what) {
        if (entity == null) {
            throw new NotFound(what);
        }
        return entity;
    }
}
