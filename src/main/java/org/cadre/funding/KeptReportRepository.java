package org.cadre.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.platform.refusal.NotFound;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class KeptReportRepository {

    private static final int MOST = 200;

    @PersistenceContext EntityManager em;

    void add(Object kept) {
        em.persist(kept);
    }

    KeptDraws getDraws(KeptDrawsId id) {
        var draws = em.find(KeptDraws.class, id.id());
        if (draws == null) {
            throw new NotFound("kept draws " + id);
        }
        return draws;
    }

    /** The newest first, without their texts. */
    List<KeptDrawsRow> listDraws(ProgrammeId programme) {
        return em
                .createQuery(
                        "select d.id, d.madeAt, d.upTo, d.seed, d.draws, d.rules, d.sha256 from"
                                + " KeptDraws d where d.programmeId = :programme order by d.madeAt"
                                + " desc, d.id",
                        Object[].class)
                .setParameter("programme", programme.id())
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(
                        each ->
                                new KeptDrawsRow(
                                        new KeptDrawsId((UUID) each[0]),
                                        (Instant) each[1],
                                        (Integer) each[2],
                                        (Long) each[3],
                                        (Integer) each[4],
                                        LotRules.read((String) each[5]),
                                        (String) each[6]))
                .toList();
    }

    /** The newest first, without their texts. */
    List<KeptReportRow> list(ProgrammeId programme) {
        return em
                .createQuery(
                        "select r.id, r.number, r.madeAt, r.upTo, r.beginMonth, r.sha256 from"
                                + " KeptReport r where r.programmeId = :programme order by r.number"
                                + " desc",
                        Object[].class)
                .setParameter("programme", programme.id())
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(KeptReportRepository::row)
                .toList();
    }

    private static KeptReportRow row(Object[] each) {
        return new KeptReportRow(
                new KeptReportId((UUID) each[0]),
                (Integer) each[1],
                (Instant) each[2],
                (Integer) each[3],
                YearMonth.from((LocalDate) each[4]),
                (String) each[5]);
    }

    int nextNumber(ProgrammeId programme) {
        return em.createQuery(
                                "select coalesce(max(r.number), 0) from KeptReport r where"
                                        + " r.programmeId = :programme",
                                Integer.class)
                        .setParameter("programme", programme.id())
                        .getSingleResult()
                + 1;
    }

    KeptReport get(KeptReportId id) {
        var report = em.find(KeptReport.class, id.id());
        if (report == null) {
            throw new NotFound("kept report " + id);
        }
        return report;
    }
}
