package org.cadre.mentorship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.people.PersonId;
import org.cadre.platform.refusal.NotFound;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Profiles, conflicts and rules. */
@ApplicationScoped
class ProfileRepository {

    @PersistenceContext EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    void remove(Object entity) {
        em.remove(entity);
    }

    void flush() {
        em.flush();
    }

    MentoringProfile get(ProfileId id) {
        return found(em.find(MentoringProfile.class, id.id()), "mentoring profile " + id);
    }

    MentoringProfile lock(ProfileId id) {
        return found(
                em.find(MentoringProfile.class, id.id(), LockModeType.PESSIMISTIC_WRITE),
                "mentoring profile " + id);
    }

    static <T> T found(@Nullable T entity, String what) {
        if (entity == null) {
            throw new NotFound(what);
        }
        return entity;
    }

    Optional<MentoringProfile> find(ProgrammeId programme, PersonId person, Side side) {
        return em.createQuery(
                        "select p from MentoringProfile p left join fetch p.skills where"
                            + " p.programmeId = :programme and p.personId = :person and p.side ="
                            + " :side and p.state <> :closed",
                        MentoringProfile.class)
                .setParameter("programme", programme.id())
                .setParameter("person", person.id())
                .setParameter("side", side)
                .setParameter("closed", ProfileState.CLOSED)
                .getResultStream()
                .findFirst();
    }

    Optional<MentoringProfile> find(ProfileId id) {
        return em.createQuery(
                        "select p from MentoringProfile p left join fetch p.skills where p.id ="
                                + " :id",
                        MentoringProfile.class)
                .setParameter("id", id.id())
                .getResultStream()
                .findFirst();
    }

    /** Of all programmes, those that are closed too. */
    List<MentoringProfile> listOf(PersonId person) {
        return em.createQuery(
                        "select p from MentoringProfile p where p.personId = :person order by p.id",
                        MentoringProfile.class)
                .setParameter("person", person.id())
                .getResultList();
    }

    /** Without what they master. */
    List<MentoringProfile> listPlain(Collection<ProfileId> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select p from MentoringProfile p where p.id in :ids",
                                MentoringProfile.class)
                        .setParameter("ids", ids.stream().map(ProfileId::id).toList())
                        .getResultList();
    }

    /** As {@link #listActive}, without what they master. */
    List<MentoringProfile> listActivePlain(ProgrammeId programme) {
        return em.createQuery(
                        "select p from MentoringProfile p where p.programmeId = :programme and"
                                + " p.state = :active",
                        MentoringProfile.class)
                .setParameter("programme", programme.id())
                .setParameter("active", ProfileState.ACTIVE)
                .getResultList();
    }

    /** With what they master, by one statement. */
    List<MentoringProfile> listActive(ProgrammeId programme) {
        return em.createQuery(
                        "select distinct p from MentoringProfile p left join fetch p.skills where"
                                + " p.programmeId = :programme and p.state = :active",
                        MentoringProfile.class)
                .setParameter("programme", programme.id())
                .setParameter("active", ProfileState.ACTIVE)
                .getResultList();
    }

    /** One page in the order of time; those that wait come first. */
    List<MentoringProfile> list(
            ProgrammeId programme,
            @Nullable Side side,
            @Nullable ProfileState state,
            int from,
            int most) {
        return em.createQuery(
                        "select p from MentoringProfile p where p.programmeId = :programme and"
                                + " p.side in :sides and p.state in :states order by case when"
                                + " p.state = :applied then 0 else 1 end, p.id",
                        MentoringProfile.class)
                .setParameter("programme", programme.id())
                .setParameter("sides", side == null ? EnumSet.allOf(Side.class) : EnumSet.of(side))
                .setParameter(
                        "states",
                        state == null
                                ? EnumSet.complementOf(EnumSet.of(ProfileState.CLOSED))
                                : EnumSet.of(state))
                .setParameter("applied", ProfileState.APPLIED)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
    }

    ConflictDeclaration getConflict(UUID id) {
        return found(em.find(ConflictDeclaration.class, id), "conflict " + id);
    }

    List<ConflictDeclaration> openConflicts(Collection<PersonId> people) {
        return people.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select c from ConflictDeclaration c where c.personId in :people"
                                        + " and c.endedAt is null order by c.declaredAt, c.id",
                                ConflictDeclaration.class)
                        .setParameter("people", people.stream().map(PersonId::id).toList())
                        .getResultList();
    }

    void removeConflictsOf(PersonId person) {
        em.createQuery("delete from ConflictDeclaration c where c.personId = :person")
                .setParameter("person", person.id())
                .executeUpdate();
    }

    MentoringRule getRule(UUID id) {
        return found(em.find(MentoringRule.class, id), "rule " + id);
    }

    List<MentoringRule> rules(ProgrammeId programme) {
        return em.createQuery(
                        "select r from MentoringRule r where r.programmeId = :programme order by"
                                + " r.writtenAt, r.id",
                        MentoringRule.class)
                .setParameter("programme", programme.id())
                .getResultList();
    }
}
