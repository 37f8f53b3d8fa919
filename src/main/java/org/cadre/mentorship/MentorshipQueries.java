package org.cadre.mentorship;

import jakarta.inject.Inject;

import org.cadre.catalogue.ProgrammeId;
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

/** Reads mentorships of the actor, and those that the actor coordinates. */
@UseCase
public class MentorshipQueries {

    private static final int MOST = 60;

    @Inject MentorshipRepository mentorships;
    @Inject CourseRepository courses;
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
                mentorships.listNamed(me, MOST).stream()
                        .filter(each -> over || each.mentorship().state().isLive())
                        .toList();
        var read = read(found);
        var rests = resting.among(read);
        return found.stream()
                .map(each -> row(each, me, rests, read.of(each.mentorship().id())))
                .sorted(
                        Comparator.comparingInt(MenteeRow::urgency)
                                .thenComparing(row -> -row.silentDays())
                                .thenComparing(row -> row.id().id()))
                .toList();
    }

    private CourseRepository.Courses read(Collection<MentorshipRepository.Named> found) {
        return courses.read(found.stream().map(MentorshipRepository.Named::pairing).toList());
    }

    /** By whom the actor is mentored now; one statement where nobody does. */
    @SignedIn
    public List<MentorRow> mentors() {
        var me = access.me();
        var found =
                mentorships.listNamed(me, MOST).stream()
                        .filter(each -> each.mentorship().state().isLive())
                        .filter(each -> each.pairing().mentee().person().equals(me))
                        .toList();
        var read = read(found);
        var rests = resting.among(read);
        var now = clock.now();
        return found.stream()
                .map(
                        each -> {
                            var mentorship = each.mentorship();
                            var state = stateOf(mentorship, each.pairing(), rests);
                            return new MentorRow(
                                    mentorship.id(),
                                    each.mentorName(),
                                    state,
                                    mentorship.state() == MentorshipState.PROPOSED
                                            && !mentorship.hasAccepted(Side.MENTEE),
                                    new Health(mentorship, state, read.of(mentorship.id()))
                                            .next(now));
                        })
                .toList();
    }

    private static MentorshipState stateOf(
            Mentorship mentorship, MentorshipRepository.Pairing pairing, Set<PersonId> rests) {
        return mentorship.state(
                rests.contains(pairing.mentor().person())
                        || rests.contains(pairing.mentee().person()));
    }

    /** All meetings of a person, for a calendar. */
    @Internal
    public List<MeetingRow> meetingsOf(PersonId person) {
        return mentorships.meetingsOf(person).stream().map(Meeting::row).toList();
    }

    private Map<PersonId, PersonRow> rows(Collection<PersonId> ids) {
        return people.rowsOf(ids).stream().collect(Collectors.toMap(PersonRow::id, row -> row));
    }

    private MenteeRow row(
            MentorshipRepository.Named named, PersonId me, Set<PersonId> rests, Course course) {
        var pairing = named.pairing();
        var mentorship = named.mentorship();
        var side = pairing.mentor().person().equals(me) ? Side.MENTOR : Side.MENTEE;
        var now = clock.now();
        var today = clock.today(current.get().zone());
        var state = stateOf(mentorship, pairing, rests);
        var health = new Health(mentorship, state, course);
        var open =
                course.goals().stream().filter(goal -> goal.state() == GoalState.OPEN).findFirst();
        return new MenteeRow(
                mentorship.id(),
                side,
                side == Side.MENTOR ? named.menteeName() : named.mentorName(),
                side == Side.MENTOR ? named.menteeAgency() : named.mentorAgency(),
                state,
                mentorship.answerUntil(),
                mentorship.state() == MentorshipState.PROPOSED && !mentorship.hasAccepted(side),
                health.lastHeld().map(MeetingRow::beginsAt),
                health.next(now),
                course.goals().size(),
                (int)
                        course.goals().stream()
                                .filter(goal -> goal.state() == GoalState.REACHED)
                                .count(),
                open.map(Course.Wish::words),
                open.map(goal -> Math.max(0, ChronoUnit.DAYS.between(goal.due(), today)))
                        .orElse(0L),
                Math.max(0, health.silence(now).toDays()),
                toReview(mentorship, course, side, today).stream().reduce((one, later) -> later),
                health.flags(now, today));
    }

    private static List<ReviewPoint> toReview(
            Mentorship mentorship, Course course, Side side, LocalDate today) {
        boolean reviewed =
                mentorship.state().isRunning() || mentorship.state() == MentorshipState.CLOSED;
        var written =
                course.looks().stream()
                        .filter(each -> each.side() == side)
                        .map(Course.Look::point)
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
        var goals = mentorships.goals(List.of(id)).stream().map(Goal::row).toList();
        var reviews = mentorships.reviews(List.of(id));
        var course = course(id, reviews);
        var rows = rows(List.of(pairing.mentor().person(), pairing.mentee().person()));
        var now = clock.now();
        var today = clock.today(current.get().zone());
        var health = new Health(mentorship, part.state(), course);
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
                goals,
                course.meetings(),
                course.actions(),
                reviews.stream().map(MentorshipQueries::review).toList(),
                part.side()
                        .map(side -> toReview(mentorship, course, side, today))
                        .orElse(List.of()),
                health.flags(now, today),
                Math.max(0, health.silence(now).toDays()));
    }

    /** What health and reviews ask for; goals are told in full. */
    private Course course(MentorshipId id, List<Review> reviews) {
        var ids = List.of(id);
        return new Course(
                mentorships.meetings(ids).stream().map(Meeting::row).toList(),
                List.of(),
                mentorships.actions(ids).stream().map(MentorshipAction::row).toList(),
                reviews.stream().map(each -> new Course.Look(each.point(), each.side())).toList(),
                mentorships.countNotes(id));
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
    public record Two(
            MentorshipId id,
            ProgrammeId programme,
            PersonId mentor,
            PersonId mentee,
            List<GoalRow> goals) {}

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
                pairing.mentorship().programme(),
                pairing.mentor().person(),
                pairing.mentee().person(),
                mentorships.goals(List.of(id)).stream().map(Goal::row).toList());
    }

    /** A mentor to whom a mentorship can be handed over. */
    public record FreeMentor(ProfileId id, String name, String agency) {}

    /** Who else might mentor the mentee of a mentorship that the actor coordinates. */
    @SignedIn
    public List<FreeMentor> freeMentors(MentorshipId id) {
        var part = access.of(id);
        if (!part.coordinates()) {
            return List.of();
        }
        var free = mentorships.listFreeMentors(part.mentorship().programme());
        var rests = resting.among(free.stream().map(each -> each.profile().person()).toList());
        return free.stream()
                .filter(each -> !each.profile().id().equals(part.mentorship().mentor()))
                .filter(each -> !rests.contains(each.profile().person()))
                .map(each -> new FreeMentor(each.profile().id(), each.name(), each.agency()))
                .toList();
    }
}
