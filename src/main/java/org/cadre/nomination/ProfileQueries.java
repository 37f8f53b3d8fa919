package org.cadre.nomination;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.people.PersonId;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.UseCase;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What nominations say of people, for whoever counts them. */
@UseCase
public class ProfileQueries {

    @PersistenceContext EntityManager em;

    /** As the focal point wrote it. */
    public record Post(Level level, Station station) {}

    /** The latest of each of these people; who was never nominated is left out. */
    @Internal
    public Map<PersonId, Post> postsOf(Collection<PersonId> people) {
        var posts = new HashMap<PersonId, Post>();
        if (!people.isEmpty()) {
            em.createQuery(
                            "select n.personId, n.level, n.station from Nomination n where"
                                    + " n.personId in :people and n.state <> DRAFT order by"
                                    + " n.madeAt, n.id",
                            Object[].class)
                    .setParameter("people", people.stream().map(PersonId::id).toList())
                    .getResultStream()
                    .forEach(
                            row ->
                                    posts.put(
                                            new PersonId((UUID) row[0]),
                                            new Post((Level) row[1], (Station) row[2])));
        }
        return posts;
    }

    /**
     * Through which states everybody went who was nominated in a call of the programme with a
     * deadline in the year.
     */
    @Internal
    public Map<PersonId, Set<NominationState>> waysIn(ProgrammeId programme, int year) {
        var first = LocalDate.of(year, 1, 1).atStartOfDay(ZoneOffset.UTC);
        var ways = new HashMap<PersonId, Set<NominationState>>();
        em.createQuery(
                        "select n.personId, s.state from NominationStep s join Nomination n on n.id"
                            + " = s.nominationId join Call c on c.id = n.callId where c.programmeId"
                            + " = :programme and c.deadlineAt >= :first and c.deadlineAt < :next",
                        Object[].class)
                .setParameter("programme", programme.id())
                .setParameter("first", first.toInstant())
                .setParameter("next", first.plusYears(1).toInstant())
                .getResultStream()
                .forEach(
                        row ->
                                ways.computeIfAbsent(
                                                new PersonId((UUID) row[0]),
                                                any -> EnumSet.noneOf(NominationState.class))
                                        .add((NominationState) row[1]));
        return ways;
    }
}
