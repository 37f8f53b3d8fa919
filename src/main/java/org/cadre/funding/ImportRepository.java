package org.cadre.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.people.PersonId;
import org.cadre.platform.refusal.NotFound;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class ImportRepository {

    @PersistenceContext EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    void remove(FundingUpload upload) {
        em.remove(upload);
    }

    FundingUpload getUpload(ImportId id) {
        return Optional.ofNullable(em.find(FundingUpload.class, id.id()))
                .orElseThrow(() -> new NotFound("spreadsheet " + id));
    }

    void removeUploadsBefore(Instant time) {
        em.createQuery("delete from FundingUpload u where u.madeAt < :time")
                .setParameter("time", time)
                .executeUpdate();
    }

    void forget(PersonId person) {
        em.createQuery("delete from FundingUpload u where u.personId = :person")
                .setParameter("person", person.id())
                .executeUpdate();
    }

    Optional<FundingImport> find(ProgrammeId programme, ImportKind kind, String sha256) {
        List<FundingImport> found =
                em.createQuery(
                                "select i from FundingImport i where i.programmeId = :programme and"
                                        + " i.kind = :kind and i.sha256 = :sha256",
                                FundingImport.class)
                        .setParameter("programme", programme.id())
                        .setParameter("kind", kind)
                        .setParameter("sha256", sha256)
                        .getResultList();
        return found.stream().findFirst();
    }
}
