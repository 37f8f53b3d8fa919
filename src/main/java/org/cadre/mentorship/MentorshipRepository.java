package org.cadre.mentorship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.people.PersonId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Mentorships and what lies in them. */
@ApplicationScoped
class MentorshipRepository {

    private static final Set<MentorshipState> LIVE =
            EnumSet.of(MentorshipState.PROPOSED, MentorshipState.ACTIVE, MentorshipState.PAUSED);
    private static final String PAIRING =
            "select m, a, b from Mentorship m join MentoringProfile a on a.id = m.mentorId join"
                    + " MentoringProfile b on b.id = m.menteeId";

    private static final String OF_EITHER =
            " a.personId = :person or b.personId = :person order by m.offeredAt desc, m.id desc";

    @PersistenceContext EntityManager em;

    /** A mentorship with its two. */
    record Pairing(Mentorship mentorship, MentoringProfile mentor, MentoringProfile mentee) {

        MentoringProfile of(Side side) {
            return side == Side.MENTOR ? mentor : mentee;
        }
    }

    void add(Object entity) {
        em.persist(entity);
    }

    void flush() {
        em.flush();
    }

    Mentorship get(MentorshipId id) {
        return ProfileRepository.found(em.find(Mentorship.class, id.id()), "mentorship " + id);
    }

    Mentorship lock(MentorshipId id) {
        return ProfileRepository.found(
                em.find(Mentorship.class, id.id(), LockModeType.PESSIMISTIC_WRITE),
                "mentorship " + id);
    }

    Pairing getPairing(MentorshipId id) {
        return ProfileRepository.found(
                pairings(pairing(" where m.id = :id").setParameter("id", id.id())).stream()
                        .findFirst()
                        .orElse(null),
                "mentorship " + id);
    }

    private TypedQuery<Object[]> pairing(String where) {
        return em.createQuery(PAIRING + where, Object[].class);
    }

    private static List<Pairing> pairings(TypedQuery<Object[]> query) {
        return query.getResultStream().map(MentorshipRepository::pairing).toList();
    }

    private static Pairing pairing(Object[] row) {
        return new Pairing(
                (Mentorship) row[0], (MentoringProfile) row[1], (MentoringProfile) row[2]);
    }

    /** In which the person is either of the two, the newest first. */
    List<Pairing> listOf(PersonId person, int most) {
        return pairings(
                pairing(" where" + OF_EITHER)
                        .setParameter("person", person.id())
                        .setMaxResults(most));
    }

    /** In which the person is the mentor and that began, the oldest first. */
    List<Mentorship> listGiven(PersonId mentor, ProgrammeId programme) {
        return em.createQuery(
                        "select m from Mentorship m join MentoringProfile p on p.id = m.mentorId"
                                + " where p.personId = :mentor and m.programmeId = :programme and"
                                + " m.state in :begun order by m.startsOn, m.id",
                        Mentorship.class)
                .setParameter("mentor", mentor.id())
                .setParameter("programme", programme.id())
                .setParameter(
                        "begun",
                        EnumSet.complementOf(
                                EnumSet.of(
                                        MentorshipState.PROPOSED,
                                        MentorshipState.DECLINED,
                                        MentorshipState.EXPIRED)))
                .getResultList();
    }

    /** A mentorship with its two, and how they are called. */
    record Named(
            Pairing pairing,
            String mentorName,
            String mentorAgency,
            String menteeName,
            String menteeAgency) {

        Mentorship mentorship() {
            return pairing.mentorship();
        }
    }

    /** As {@link #listOf}. */
    List<Named> listNamed(PersonId person, int most) {
        return em.createQuery(
                        PAIRING.replace(" from", ", p.name, g.name, q.name, h.name from")
                                + " join Person p on p.id = a.personId left join p.agency g join"
                                + " Person q on q.id = b.personId left join q.agency h where"
                                + OF_EITHER,
                        Object[].class)
                .setParameter("person", person.id())
                .setMaxResults(most)
                .getResultStream()
                .map(
                        row ->
                                new Named(
                                        pairing(row),
                                        (String) row[3],
                                        textOf(row[4]),
                                        (String) row[5],
                                        textOf(row[6])))
                .toList();
    }

    private static String textOf(@Nullable Object column) {
        return column == null ? "" : (String) column;
    }

    List<Pairing> listIn(CycleId cycle) {
        return pairings(
                pairing(" where m.cycleId = :cycle order by m.offeredAt desc, m.id desc")
                        .setParameter("cycle", cycle.id()));
    }

    /** How many live mentorships each mentor of the programme has. */
    Map<ProfileId, Integer> countLive(ProgrammeId programme) {
        var counts = new HashMap<ProfileId, Integer>();
        em.createQuery(
                        "select m.mentorId, count(m) from Mentorship m where m.programmeId ="
                                + " :programme and m.state in :live group by m.mentorId",
                        Object[].class)
                .setParameter("programme", programme.id())
                .setParameter("live", LIVE)
                .getResultStream()
                .forEach(
                        row ->
                                counts.put(
                                        new ProfileId((UUID) row[0]), ((Long) row[1]).intValue()));
        return counts;
    }

    /** A mentor who has a place, and how the mentor is called. */
    record Free(MentoringProfile profile, String name, String agency) {}

    List<Free> listFreeMentors(ProgrammeId programme) {
        return em.createQuery(
                        "select p, r.name, g.name from MentoringProfile p join Person r on r.id ="
                                + " p.personId left join r.agency g where p.programmeId ="
                                + " :programme and p.side = :mentor and p.state = :active and"
                                + " p.places > (select count(m) from Mentorship m where m.mentorId"
                                + " = p.id and m.state in :live) order by r.name, p.id",
                        Object[].class)
                .setParameter("programme", programme.id())
                .setParameter("mentor", Side.MENTOR)
                .setParameter("active", ProfileState.ACTIVE)
                .setParameter("live", LIVE)
                .getResultStream()
                .map(row -> new Free((MentoringProfile) row[0], (String) row[1], textOf(row[2])))
                .toList();
    }

    Set<ProfileId> listMentored(ProgrammeId programme) {
        return em.createQuery(
                        "select m.menteeId from Mentorship m where m.programmeId = :programme and"
                                + " m.state in :live",
                        UUID.class)
                .setParameter("programme", programme.id())
                .setParameter("live", LIVE)
                .getResultStream()
                .map(ProfileId::new)
                .collect(Collectors.toSet());
    }

    /** Pairs that must not come again. */
    List<Mentorship> listEndedForCause(ProgrammeId programme) {
        return em.createQuery(
                        "select m from Mentorship m where m.programmeId = :programme and m.forCause"
                                + " = true",
                        Mentorship.class)
                .setParameter("programme", programme.id())
                .getResultList();
    }

    List<UUID> listExpired(Instant now, int most) {
        return ids(
                        " where m.state = :state and m.answerUntil < :time",
                        EnumSet.of(MentorshipState.PROPOSED),
                        now)
                .setMaxResults(most)
                .getResultList();
    }

    List<UUID> listToRemind(Instant until, int most) {
        return ids(
                        " where m.state = :state and m.answerUntil < :time and m.remindedAt is"
                                + " null",
                        EnumSet.of(MentorshipState.PROPOSED),
                        until)
                .setMaxResults(most)
                .getResultList();
    }

    private TypedQuery<UUID> ids(String where, Set<MentorshipState> states, Instant time) {
        return em.createQuery("select m.id from Mentorship m" + where, UUID.class)
                .setParameter("state", states.iterator().next())
                .setParameter("time", time);
    }

    List<UUID> listOver(LocalDate today, int most) {
        return em.createQuery(
                        "select m.id from Mentorship m where m.state in :running and m.endsOn <"
                                + " :today",
                        UUID.class)
                .setParameter("running", EnumSet.of(MentorshipState.ACTIVE, MentorshipState.PAUSED))
                .setParameter("today", today)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those that ended before and of which notes are still kept. */
    List<UUID> listWithNotes(Instant before, int most) {
        return em.createQuery(
                        "select m.id from Mentorship m where m.endedAt < :before and exists (select"
                                + " n.id from MeetingNote n join Meeting t on t.id = n.meetingId"
                                + " where t.mentorshipId = m.id)",
                        UUID.class)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    void removeNotes(MentorshipId id) {
        em.createQuery(
                        "delete from MeetingNote n where n.meetingId in (select t.id from Meeting t"
                                + " where t.mentorshipId = :id)")
                .setParameter("id", id.id())
                .executeUpdate();
    }

    /** Those of which a review is due that nobody was asked for. */
    List<UUID> listToReview(LocalDate today, int most) {
        return em.createQuery(
                        "select m.id from Mentorship m where m.reviewDue <= :today and m.state in"
                                + " :reviewed",
                        UUID.class)
                .setParameter("today", today)
                .setParameter(
                        "reviewed",
                        EnumSet.of(
                                MentorshipState.ACTIVE,
                                MentorshipState.PAUSED,
                                MentorshipState.CLOSED))
                .setMaxResults(most)
                .getResultList();
    }

    Meeting getMeeting(MeetingId id) {
        return ProfileRepository.found(em.find(Meeting.class, id.id()), "meeting " + id);
    }

    Meeting lockMeeting(MeetingId id) {
        return ProfileRepository.found(
                em.find(Meeting.class, id.id(), LockModeType.PESSIMISTIC_WRITE), "meeting " + id);
    }

    List<UUID> listMeetingsToRemind(Instant now, Instant until, int most) {
        return em.createQuery(
                        "select t.id from Meeting t where t.state = :planned and t.remindedAt is"
                                + " null and t.beginsAt > :now and t.beginsAt < :until",
                        UUID.class)
                .setParameter("planned", MeetingState.PLANNED)
                .setParameter("now", now)
                .setParameter("until", until)
                .setMaxResults(most)
                .getResultList();
    }

    List<Meeting> meetings(Collection<MentorshipId> ids) {
        return in(Meeting.class, "t.mentorshipId in :ids order by t.beginsAt, t.id", ids);
    }

    List<Meeting> meetingsOf(PersonId person) {
        return em.createQuery(
                        "select t from Meeting t join Mentorship m on m.id = t.mentorshipId join"
                                + " MentoringProfile p on p.id = m.mentorId or p.id = m.menteeId"
                                + " where p.personId = :person order by t.beginsAt, t.id",
                        Meeting.class)
                .setParameter("person", person.id())
                .getResultList();
    }

    List<Goal> goals(Collection<MentorshipId> ids) {
        return in(Goal.class, "t.mentorshipId in :ids order by t.due, t.id", ids);
    }

    List<MentorshipAction> actions(Collection<MentorshipId> ids) {
        return in(MentorshipAction.class, "t.mentorshipId in :ids order by t.due, t.id", ids);
    }

    List<Review> reviews(Collection<MentorshipId> ids) {
        return in(Review.class, "t.mentorshipId in :ids order by t.at, t.id", ids);
    }

    private <T> List<T> in(Class<T> type, String where, Collection<MentorshipId> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select t from " + type.getSimpleName() + " t where " + where, type)
                        .setParameter("ids", ids.stream().map(MentorshipId::id).toList())
                        .getResultList();
    }

    /** How many notes each side has written. */
    Map<Side, Integer> countNotes(MentorshipId id) {
        return em.createQuery(
                        "select n.side, count(n) from MeetingNote n join Meeting t on t.id ="
                                + " n.meetingId where t.mentorshipId = :id group by n.side",
                        Object[].class)
                .setParameter("id", id.id())
                .getResultStream()
                .collect(Collectors.toMap(row -> (Side) row[0], row -> ((Long) row[1]).intValue()));
    }

    List<MeetingNote> notes(MeetingId meeting) {
        return em.createQuery(
                        "select n from MeetingNote n where n.meetingId = :meeting order by"
                                + " n.writtenAt, n.id",
                        MeetingNote.class)
                .setParameter("meeting", meeting.id())
                .getResultList();
    }

    Optional<MeetingNote> findNote(MeetingId meeting, Side side) {
        return notes(meeting).stream().filter(note -> note.side() == side).findFirst();
    }

    Goal getGoal(GoalId id) {
        return ProfileRepository.found(em.find(Goal.class, id.id()), "goal " + id);
    }

    MentorshipAction getAction(UUID id) {
        return ProfileRepository.found(em.find(MentorshipAction.class, id), "action " + id);
    }

    Optional<Review> findReview(MentorshipId id, ReviewPoint point, Side side) {
        return reviews(List.of(id)).stream()
                .filter(each -> each.point() == point && each.side() == side)
                .findFirst();
    }

    /** A note of the person with the moment of its meeting. */
    record OwnNote(MeetingNote note, Instant beginsAt) {}

    List<OwnNote> notesOf(PersonId person) {
        return em.createQuery(
                        "select n, t.beginsAt from MeetingNote n join Meeting t on t.id ="
                            + " n.meetingId join Mentorship m on m.id = t.mentorshipId join"
                            + " MentoringProfile p on (p.id = m.mentorId and n.side = :mentor) or"
                            + " (p.id = m.menteeId and n.side = :mentee) where p.personId = :person"
                            + " order by t.beginsAt, n.id",
                        Object[].class)
                .setParameter("mentor", Side.MENTOR)
                .setParameter("mentee", Side.MENTEE)
                .setParameter("person", person.id())
                .getResultStream()
                .map(row -> new OwnNote((MeetingNote) row[0], (Instant) row[1]))
                .toList();
    }

    List<Review> reviewsOf(PersonId person) {
        return em.createQuery(
                        "select r from Review r join Mentorship m on m.id = r.mentorshipId join"
                            + " MentoringProfile p on (p.id = m.mentorId and r.side = :mentor) or"
                            + " (p.id = m.menteeId and r.side = :mentee) where p.personId = :person"
                            + " order by r.at, r.id",
                        Review.class)
                .setParameter("mentor", Side.MENTOR)
                .setParameter("mentee", Side.MENTEE)
                .setParameter("person", person.id())
                .getResultList();
    }

    void remove(Object entity) {
        em.remove(entity);
    }
}
