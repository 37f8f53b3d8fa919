package org.cadre.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.people.PersonId;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What ties people to programmes and until when: a cohort, withdrawn from it or not, a nomination,
 * and a role in a programme or a cohort. Who is tied to none is asked nothing.
 */
@ApplicationScoped
class TieRepository {

    private static final int PORTION = 1000;
    private static final String TIES =
            """
            (select e.person_id, c.programme_id, c.ends_on
             from enrolment e join cohort c on c.id = e.cohort_id
             union all
             select n.person_id, k.programme_id, c.ends_on
             from nomination n join nomination_call k on k.id = n.call_id
                  join cohort c on c.id = k.cohort_id
             where n.state <> 'DRAFT'
             union all
             select r.person_id, c.programme_id, c.ends_on
             from role_assignment r join cohort c on c.id = r.scope_id
             where r.scope_kind = 'COHORT'
             union all
             select r.person_id, r.scope_id, coalesce(date(r.ended_at), date '9999-12-31')
             from role_assignment r
             where r.scope_kind = 'PROGRAMME')
            """;

    @PersistenceContext EntityManager em;

    /** The programmes of each of these people that ended on this day or later, or did not end. */
    Map<PersonId, Set<ProgrammeId>> programmesOf(Collection<PersonId> people, LocalDate since) {
        var ids = people.stream().map(PersonId::id).toList();
        var programmes = new HashMap<PersonId, Set<ProgrammeId>>();
        for (int from = 0; from < ids.size(); from += PORTION) {
            List<?> rows =
                    em.createNativeQuery(
                                    "select distinct t.person_id, t.programme_id from "
                                            + TIES
                                            + " t where t.person_id in :people and t.ends_on >="
                                            + " :since",
                                    Object[].class)
                            .setParameter(
                                    "people",
                                    ids.subList(from, Math.min(from + PORTION, ids.size())))
                            .setParameter("since", since)
                            .getResultList();
            for (var row : rows) {
                var pair = (Object[]) row;
                programmes
                        .computeIfAbsent(new PersonId((UUID) pair[0]), any -> new HashSet<>())
                        .add(new ProgrammeId((UUID) pair[1]));
            }
        }
        return programmes;
    }

    /** Accounts of people whose last tie ended before the day, with those merged into them. */
    List<PersonId> listEndedBefore(LocalDate day) {
        List<?> ids =
                em.createNativeQuery(
                                "select p.id from person p join "
                                        + TIES
                                        + " t on t.person_id = coalesce(p.merged_into, p.id) group"
                                        + " by p.id having max(t.ends_on) < :day",
                                UUID.class)
                        .setParameter("day", day)
                        .getResultList();
        return ids.stream().map(id -> new PersonId((UUID) id)).toList();
    }
}
