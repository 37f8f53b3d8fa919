package org.cadre.mentorship;

import jakarta.inject.Inject;

import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonId;
import org.cadre.people.PersonRow;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads mentorships of the actor, and those that the actor coordinates. */
@UseCase
public class MentorshipQueries {

    private static final int MOST = 60;

    @Inject MentorshipRepository mentorships;
    @Inject MentorshipAccess access;
    @Inject Resting resting;
    @Inject PeopleQueries people;
    @Inject CurrentActor current;
    @Inject CadreClock clock;

    /**
     * Those of the actor, who needs somebody first; in as many statements for many as for one.
     *
     * @param over whether those that have ended are among them
     */
    @SignedIn
    public List<MenteeRow> own(boolean over) {
        var me = access.me();
        var found =
                mentorships.listOf(me, MOST).stream()
                        .filter(each -> over || each.mentorship().state().isLive())
                        .toList();
        var course = course(found);
        var rests = resting.among(found);
        var rows =
                rows(
                        found.stream()
                                .flatMap(each -> Stream.of(each.mentor(), each.mentee()))
                                .map(MentoringProfile::person)
                                .collect(Collectors.toSet()));
        return found.stream()
                .map(each -> row(each, me, stateOf(each, rests), course, rows))
                .sorted(
                        Comparator.comparingInt(MenteeRow::urgency)
                                .thenComparing(row -> -row.silentDays())
                                .thenComparing(row -> row.id().id()))
                .toList();
    }

    /** By whom the actor is mentored now; one statement where nobody does. */
    @SignedIn
    public List<MentorRow> mentors() {
        var me = access.me();
        var found =
                mentorships.listOf(me, MOST).stream()
                        .filter(each -> each.mentorship().state().isLive())
                        .filter(each -> each.mentee().person().equals(me))
                        .toList();
        var rests = resting.among(found);
        var meetings =
                mentorships
                        .meetings(found.stream().map(each -> each.mentorship().id()).toList())
                        .stream()
                        .filter(each -> each.state() == MeetingState.PLANNED)
                        .filter(each -> each.beginsAt().isAfter(clock.now()))
                        .collect(Collectors.groupingBy(Meeting::mentorship));
        var rows = rows(found.stream().map(each -> each.mentor().person()).toList());
        return found.stream()
                .map(
                        each ->
                                new MentorRow(
                                        each.mentorship().id(),
                                        Objects.requireNonNull(rows.get(each.mentor().person()))
                                                .name(),
                                        stateOf(each, rests),
                                        each.mentorship().state() == MentorshipState.PROPOSED
                                                && !each.mentorship().hasAccepted(Side.MENTEE),
                                        meetings
                                                .getOrDefault(each.mentorship().id(), List.of())
                                                .stream()
                                                .findFirst()
                                                .map(Meeting::row)))
                .toList();
    }

    private static MentorshipState stateOf(
            MentorshipRepository.Pairing pairing, Set<MentorshipId> rests) {
        var mentorship = pairing.mentorship();
        return mentorship.state(rests.contains(mentorship.id()));
    }

    /** All meetings of a person, for a calendar. */
    @Internal
    public List<MeetingRow> meetingsOf(PersonId person) {
        return mentorships.meetingsOf(person).stream().map(Meeting::row).toList();
    }

    /** What lies in some mentorships. */
    private record Course(
            Map<MentorshipId, List<Meeting>> meetings,
            Map<MentorshipId, List<Goal>> goals,
            Map<MentorshipId, List<MentorshipAction>> actions,
            Map<MentorshipId, List<Review>> reviews,
            List<MentorshipRepository.Written> written) {

        Health health(Mentorship mentorship, MentorshipState state) {
            var id = mentorship.id();
            return new Health(
                    mentorship,
                    state,
                    meetings.getOrDefault(id, List.of()).stream().map(Meeting::row).toList(),
                    actions.getOrDefault(id, List.of()).stream()
                            .map(MentorshipAction::row)
                            .toList(),
                    reviews.getOrDefault(id, List.of()),
                    notes(id, Side.MENTOR),
                    notes(id, Side.MENTEE));
        }

        private int notes(MentorshipId id, Side side) {
            return written.stream()
                    .filter(each -> each.mentorship().equals(id) && each.side() == side)
                    .mapToInt(MentorshipRepository.Written::notes)
                    .sum();
        }
    }

    private Course course(Collection<MentorshipRepository.Pairing> pairings) {
        var ids = pairings.stream().map(each -> each.mentorship().id()).toList();
        return new Course(
                mentorships.meetings(ids).stream()
                        .collect(Collectors.groupingBy(Meeting::mentorship)),
                mentorships.goals(ids).stream().collect(Collectors.groupingBy(Goal::mentorship)),
                mentorships.actions(ids).stream()
                        .collect(Collectors.groupingBy(MentorshipAction::mentorship)),
                mentorships.reviews(ids).stream()
                        .collect(Collectors.groupingBy(Review::mentorship)),
                mentorships.written(ids));
    }

    private Map<PersonId, PersonRow> rows(Collection<PersonId> ids) {
        return people.rowsOf(ids).stream().collect(Collectors.toMap(PersonRow::id, row -> row));
    }

    private MenteeRow row(
            MentorshipRepository.Pairing pairing,
            PersonId me,
            MentorshipState state,
            Course course,
            Map<PersonId, PersonRow> rows) {
        var mentorship = pairing.mentorship();
        var side = pairing.mentor().person().equals(me) ? Side.MENTOR : Side.MENTEE;
        var other = Objects.requireNonNull(rows.get(pairing.of(side.other()).person()));
        var now = clock.now();
        var today = clock.today(current.get().zone());
        var health = course.health(mentorship, state);
        var goals =
                course.goals().getOrDefault(mentorship.id(), List.of()).stream()
                        .map(Goal::row)
                        .toList();
        var open = goals.stream().filter(goal -> goal.state() == GoalState.OPEN).findFirst();
        return new MenteeRow(
                mentorship.id(),
                side,
                other.name(),
                other.agencyName(),
                state,
                mentorship.answerUntil(),
                mentorship.state() == MentorshipState.PROPOSED && !mentorship.hasAccepted(side),
                health.lastHeld().map(MeetingRow::beginsAt),
                health.next(now),
                goals.size(),
                (int) goals.stream().filter(goal -> goal.state() == GoalState.REACHED).count(),
                open,
                open.map(goal -> late(goal, today)).orElse(0L),
                Math.max(0, health.silence(now).toDays()),
                toReview(mentorship, course, side, today).stream().reduce((one, later) -> later),
                health.flags(now, today));
    }

    private static long late(GoalRow goal, LocalDate today) {
        return Math.max(0, ChronoUnit.DAYS.between(goal.plan().due(), today));
    }

    private static List<ReviewPoint> toReview(
            Mentorship mentorship, Course course, Side side, LocalDate today) {
        boolean reviewed =
                mentorship.state().isRunning() || mentorship.state() == MentorshipState.CLOSED;
        var written =
                course.reviews().getOrDefault(mentorship.id(), List.of()).stream()
                        .filter(each -> each.side() == side)
                        .map(Review::point)
                        .toList();
        return Arrays.stream(ReviewPoint.values())
                .filter(point -> reviewed && !written.contains(point))
                .filter(
                        point ->
                                !point.dueOn(mentorship.startsOn(), mentorship.endsOn())
                                        .isAfter(today))
                .toList();
    }

    /** For the two, and for who coordinates; no note is in it. */
    @SignedIn
    public MentorshipDetail get(MentorshipId id) {
        var part = access.of(id);
        var pairing = part.pairing();
        var mentorship = part.mentorship();
        var course = course(List.of(pairing));
        var rows = rows(List.of(pairing.mentor().person(), pairing.mentee().person()));
        var now = clock.now();
        var today = clock.today(current.get().zone());
        var health = course.health(mentorship, part.state());
        return new MentorshipDetail(
                id,
                mentorship.programme(),
                part.side(),
                part.coordinates(),
                someone(pairing.mentor(), rows),
                someone(pairing.mentee(), rows),
                part.state(),
                mentorship.startsOn(),
                mentorship.endsOn(),
                mentorship.answerUntil(),
                mentorship.hasAccepted(Side.MENTOR),
                mentorship.hasAccepted(Side.MENTEE),
                mentorship.state() == MentorshipState.DECLINED ? "" : mentorship.reason(),
                mentorship.former(),
                part.side().flatMap(any -> mentorship.agreement()),
                mentorship.hasAgreed(Side.MENTOR),
                mentorship.hasAgreed(Side.MENTEE),
                course.goals().getOrDefault(id, List.of()).stream().map(Goal::row).toList(),
                health.meetings(),
                health.actions(),
                course.reviews().getOrDefault(id, List.of()).stream()
                        .map(MentorshipQueries::review)
                        .toList(),
                part.side()
                        .map(side -> toReview(mentorship, course, side, today))
                        .orElse(List.of()),
                health.flags(now, today),
                Math.max(0, health.silence(now).toDays()));
    }

    private static MentorshipDetail.Someone someone(
            MentoringProfile profile, Map<PersonId, PersonRow> rows) {
        var row = Objects.requireNonNull(rows.get(profile.person()));
        return new MentorshipDetail.Someone(
                profile.id(), row.name(), row.agencyName(), profile.zone());
    }

    private static MentorshipDetail.ReviewRow review(Review review) {
        double average =
                review.marks().values().stream().mapToInt(Integer::intValue).average().orElse(0);
        return new MentorshipDetail.ReviewRow(
                review.point(),
                review.side(),
                review.at(),
                String.format(Locale.ROOT, "%.1f", average));
    }

    /** Who the two are, and what they want to reach. */
    public record Two(MentorshipId id, PersonId mentor, PersonId mentee, List<GoalRow> goals) {}

    /** For a use case that has checked the permission. */
    @Internal
    public Two twoOf(MentorshipId id) {
        return two(mentorships.getPairing(id));
    }

    /** The one in which somebody is mentored now. */
    @Internal
    public Optional<Two> runningOf(PersonId mentee) {
        return mentorships.listOf(mentee, MOST).stream()
                .filter(each -> each.mentorship().state() == MentorshipState.ACTIVE)
                .filter(each -> each.mentee().person().equals(mentee))
                .findFirst()
                .map(this::two);
    }

    private Two two(MentorshipRepository.Pairing pairing) {
        var id = pairing.mentorship().id();
        return new Two(
                id,
                pairing.mentor().person(),
                pairing.mentee().person(),
                mentorships.goals(List.of(id)).stream().map(Goal::row).toList());
    }

    /** A mentor to whom a mentorship can be handed over. */
    public record FreeMentor(ProfileId id, String name, String agency) {}

    /** How two that the actor coordinates are called, and who else might mentor the mentee. */
    @SignedIn
    public List<FreeMentor> freeMentors(MentorshipId id) {
        var part = access.of(id);
        if (!part.coordinates()) {
            return List.of();
        }
        var taken = mentorships.countLive(part.mentorship().programme());
        var mentors =
                mentorships.listActiveMentors(part.mentorship().programme()).stream()
                        .filter(each -> !each.id().equals(part.mentorship().mentor()))
                        .filter(each -> taken.getOrDefault(each.id(), 0) < each.places())
                        .toList();
        var rows = rows(mentors.stream().map(MentoringProfile::person).toList());
        return mentors.stream()
                .flatMap(
                        each ->
                                Optional.ofNullable(rows.get(each.person())).stream()
                                        .map(
                                                row ->
                                                        new FreeMentor(
                                                                each.id(),
                                                                row.name(),
                                                                row.agencyName())))
                .sorted(Comparator.comparing(FreeMentor::name))
                .toList();
    }
}
