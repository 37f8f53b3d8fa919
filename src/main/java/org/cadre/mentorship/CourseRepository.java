package org.cadre.mentorship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.cadre.people.PersonId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What lists show of mentorships: all of it by one statement, however many there are, since a desk
 * has no room for one of each kind. Whoever looks at one mentorship reads {@link
 * MentorshipRepository}.
 */
@ApplicationScoped
class CourseRepository {

    /** Moments are microseconds and days are days since 1970, so that all fit into one column. */
    private static final String ALL =
            """
            select 'MEETING' kind, t.mentorship_id owner, t.id ref, t.state word, t.mode words,
                timestampdiff(microsecond, '1970-01-01', t.begins_at) at, t.minutes one,
                t.confidence_before two, t.confidence_after three
            from mentorship_meeting t where t.mentorship_id in :ids
            union all select 'GOAL', g.mentorship_id, g.id, g.state, g.words,
                datediff(g.due, '1970-01-01'), null, null, null
            from mentorship_goal g where g.mentorship_id in :ids
            union all select 'ACTION', a.mentorship_id, a.id, a.side, a.words,
                datediff(a.due, '1970-01-01'), if(a.done_at is null, 0, 1), null, null
            from mentorship_action a where a.mentorship_id in :ids
            union all select 'REVIEW', r.mentorship_id, r.id, r.side, r.point, null, null, null,
                null
            from mentorship_review r where r.mentorship_id in :ids
            union all select 'NOTES', t.mentorship_id, null, n.side, null, null, count(*), null,
                null
            from meeting_note n join mentorship_meeting t on t.id = n.meeting_id
            where t.mentorship_id in :ids group by t.mentorship_id, n.side
            union all select 'ACCOUNT', p.merged_into, p.id, null, null, null, null, null, null
            from person p where p.merged_into in :people
            order by at, ref
            """;

    @PersistenceContext EntityManager em;

    /**
     * What lies in some mentorships.
     *
     * @param accounts of their people, those that were merged into them included: whose they are
     */
    record Courses(Map<MentorshipId, Course> courses, Map<PersonId, PersonId> accounts) {

        Course of(MentorshipId id) {
            return courses.getOrDefault(id, new Course());
        }
    }

    Courses read(Collection<MentorshipRepository.Pairing> pairings) {
        var accounts = new HashMap<PersonId, PersonId>();
        for (var each : pairings) {
            accounts.put(each.mentor().person(), each.mentor().person());
            accounts.put(each.mentee().person(), each.mentee().person());
        }
        var courses = new HashMap<MentorshipId, Course>();
        if (!pairings.isEmpty()) {
            var people = new HashSet<>(accounts.keySet());
            for (var row : rows(pairings, people)) {
                var owner = (UUID) row[1];
                if (row[0].equals("ACCOUNT")) {
                    accounts.put(new PersonId((UUID) row[2]), new PersonId(owner));
                } else {
                    add(courses.computeIfAbsent(new MentorshipId(owner), any -> new Course()), row);
                }
            }
        }
        return new Courses(courses, accounts);
    }

    private List<Object[]> rows(
            Collection<MentorshipRepository.Pairing> pairings, Collection<PersonId> people) {
        List<?> rows =
                em.createNativeQuery(ALL, Object[].class)
                        .setParameter(
                                "ids",
                                pairings.stream().map(each -> each.mentorship().id().id()).toList())
                        .setParameter("people", people.stream().map(PersonId::id).toList())
                        .getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    private static void add(Course course, Object[] row) {
        switch ((String) row[0]) {
            case "MEETING" -> course.meetings().add(meeting(row));
            case "GOAL" ->
                    course.goals()
                            .add(
                                    new Course.Wish(
                                            (String) row[4],
                                            day(row),
                                            GoalState.valueOf((String) row[3])));
            case "ACTION" ->
                    course.actions()
                            .add(
                                    new PromiseRow(
                                            (UUID) row[2],
                                            Side.valueOf((String) row[3]),
                                            (String) row[4],
                                            day(row),
                                            number(row[6]) > 0));
            case "REVIEW" ->
                    course.looks()
                            .add(
                                    new Course.Look(
                                            ReviewPoint.valueOf((String) row[4]),
                                            Side.valueOf((String) row[3])));
            case "NOTES" -> course.notes().put(Side.valueOf((String) row[3]), (int) number(row[6]));
            default -> throw new IllegalStateException("kind " + row[0]);
        }
    }

    private static MeetingRow meeting(Object[] row) {
        return new MeetingRow(
                new MeetingId((UUID) row[2]),
                Instant.EPOCH.plus(number(row[5]), ChronoUnit.MICROS),
                (int) number(row[6]),
                MeetingMode.valueOf((String) row[4]),
                MeetingState.valueOf((String) row[3]),
                confidence(row[7]),
                confidence(row[8]));
    }

    private static LocalDate day(Object[] row) {
        return LocalDate.ofEpochDay(number(row[5]));
    }

    private static long number(Object cell) {
        return ((Number) cell).longValue();
    }

    private static @Nullable Integer confidence(@Nullable Object cell) {
        return cell == null ? null : (int) number(cell);
    }
}
