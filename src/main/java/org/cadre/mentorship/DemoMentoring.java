package org.cadre.mentorship;

import jakarta.inject.Inject;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.people.PersonId;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Tells in the demonstration how people were mentored, and how some are now. */
@UseCase
public class DemoMentoring {

    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final Duration BETWEEN = Duration.ofDays(14);
    private static final Duration ANSWERED = Duration.ofDays(2);
    private static final int USUAL_MINUTES = 50;

    /** Since when those do not meet who have fallen silent. */
    private static final int SILENT_DAYS = 26;

    private static final int KINDS = 6;
    private static final int MARK = 4;

    @Inject ProfileRepository profiles;
    @Inject MentorshipRepository mentorships;
    @Inject CycleRepository cycles;
    @Inject MatchRuns runs;
    @Inject NoteSeal seal;
    @Inject CadreClock clock;

    /** Somebody with what they say of themself. */
    public record Member(PersonId person, Side side, ProfilePlan plan) {}

    /** Two who are to be matched whatever their score. */
    public record Couple(PersonId mentee, PersonId mentor) {}

    /**
     * What each mentee of a cycle wants to reach.
     *
     * @param outcomes of modules; without any nobody has a goal
     */
    public record Wishes(List<String> outcomes, List<String> words) {}

    /** People write a profile; mentors are vetted, trained and bound by the code of conduct. */
    @Internal
    public void join(ProgrammeId programme, List<Member> members, LocalDate on) {
        var at = on.atStartOfDay(UTC).toInstant();
        profiles.flush();
        for (var member : members) {
            var profile = new MentoringProfile(programme, member.person(), member.side(), at);
            profile.say(member.plan(), null, null, at);
            if (member.side() == Side.MENTOR) {
                profile.verify(member.plan().levels(), null, on);
                profile.clear(clock.today(UTC).plusMonths(10), clock.today(UTC).plusMonths(14));
                profile.sign(at);
                profile.become(ProfileState.ACTIVE);
            }
            profiles.add(profile);
        }
        profiles.flush();
    }

    /** A cycle that is over: everybody met, wrote reviews and settled the goals. */
    @Internal
    public void hold(ProgrammeId programme, CyclePlan plan, Wishes wishes) {
        var cycle = open(programme, plan);
        for (var mentorship : begin(cycle)) {
            var over = plan.endsOn().atStartOfDay(UTC).toInstant();
            meet(mentorship, over, 0);
            setGoal(mentorship, wishes, GoalState.REACHED);
            for (var point : ReviewPoint.values()) {
                review(mentorship, point, Side.MENTOR);
                review(mentorship, point, Side.MENTEE);
            }
            mentorship.end(MentorshipState.CLOSED, "", false, over);
            mentorship.askedForReview(clock.today(UTC));
            profiles.get(mentorship.mentee()).become(ProfileState.RESTING);
        }
        cycle.close();
        mentorships.flush();
    }

    /**
     * A cycle that runs. Some of its mentorships go well, some need somebody to look.
     *
     * @param locked who are matched in any case
     */
    @Internal
    public CycleId start(
            ProgrammeId programme, CyclePlan plan, Wishes wishes, List<Couple> locked) {
        var cycle = open(programme, plan);
        for (var couple : locked) {
            cycles.add(
                    new MatchMark(
                            cycle.id(),
                            profile(programme, couple.mentee(), Side.MENTEE),
                            profile(programme, couple.mentor(), Side.MENTOR),
                            MarkKind.LOCK));
        }
        var first =
                locked.stream()
                        .map(each -> profile(programme, each.mentee(), Side.MENTEE))
                        .toList();
        var begun =
                begin(cycle).stream()
                        .sorted(Comparator.comparing(each -> !first.contains(each.mentee())))
                        .toList();
        for (int i = 0; i < begun.size(); i++) {
            course(begun.get(i), i, wishes);
        }
        mentorships.flush();
        return cycle.id();
    }

    private ProfileId profile(ProgrammeId programme, PersonId person, Side side) {
        return profiles.find(programme, person, side).orElseThrow().id();
    }

    private Cycle open(ProgrammeId programme, CyclePlan plan) {
        var cycle = new Cycle(programme, plan, before(plan));
        cycles.add(cycle);
        mentorships.flush();
        return cycle;
    }

    private static Instant before(CyclePlan plan) {
        return plan.startsOn().minusWeeks(2).atStartOfDay(UTC).toInstant();
    }

    private List<Mentorship> begin(Cycle cycle) {
        var plan = cycle.plan();
        var at = before(plan);
        mentorships.flush();
        var begun =
                runs.remember(cycle, at).stream()
                        .map(
                                line ->
                                        new Mentorship(
                                                new Mentorship.Proposal(
                                                        cycle.programme(),
                                                        cycle.id(),
                                                        line.mentor().orElseThrow(),
                                                        line.mentee(),
                                                        line.score(),
                                                        line.nextIds(),
                                                        plan.startsOn(),
                                                        plan.endsOn()),
                                                at,
                                                at.plus(Duration.ofDays(plan.answerDays()))))
                        .toList();
        for (var mentorship : begun) {
            mentorship.begin(at.plus(ANSWERED));
            mentorship.askedForReview(clock.today(UTC));
            var agreement =
                    new AgreementPlan(
                            "Reports that stand up in court, in the own words of the mentee.",
                            "Every two weeks by video, 45 to 60 minutes; in between by message.",
                            "What is said stays between us, unless somebody is in danger.");
            mentorship.agree(agreement, Side.MENTOR, at.plus(ANSWERED));
            mentorship.agree(agreement, Side.MENTEE, at.plus(ANSWERED));
            mentorships.add(mentorship);
        }
        mentorships.flush();
        return begun;
    }

    /** Of each six one is silent, one cancels, one loses heart, one does not do what it said. */
    private void course(Mentorship mentorship, int number, Wishes wishes) {
        int kind = number % KINDS;
        var now = clock.now();
        var silentFrom = now.minus(Duration.ofDays(SILENT_DAYS));
        meet(mentorship, kind == 1 ? silentFrom : now, kind == 3 ? -1 : 0);
        if (kind == 2) {
            for (int days : List.of(6, 3)) {
                var missed = meeting(mentorship, now.minus(Duration.ofDays(days)));
                missed.cancel();
            }
        }
        if (kind != 1) {
            meeting(mentorship, now.plus(Duration.ofDays(3 + kind)));
        }
        var due = clock.today(UTC).plusDays(kind == 4 ? -5 : 9);
        mentorships.add(
                new MentorshipAction(
                        mentorship.id(),
                        Side.MENTEE,
                        "Write the opening of the report anew and send it",
                        due,
                        now));
        setGoal(mentorship, wishes, GoalState.OPEN);
        if (kind != 0) {
            review(mentorship, ReviewPoint.DAY_30, Side.MENTOR);
            review(mentorship, ReviewPoint.DAY_30, Side.MENTEE);
        }
    }

    private Meeting meeting(Mentorship mentorship, Instant begins) {
        var at = begins.atZone(UTC).with(LocalTime.of(13, 0)).toInstant();
        var meeting =
                new Meeting(
                        mentorship.id(),
                        at,
                        USUAL_MINUTES,
                        MeetingMode.VIDEO,
                        mentorship.offeredAt());
        mentorships.add(meeting);
        return meeting;
    }

    /** Every two weeks until then; notes are left of the last one. */
    private void meet(Mentorship mentorship, Instant until, int step) {
        var first = mentorship.startsOn().plusDays(3).atStartOfDay(UTC).toInstant();
        int count = (int) (Duration.between(first, until).dividedBy(BETWEEN)) + 1;
        var held =
                IntStream.range(0, count)
                        .mapToObj(i -> meeting(mentorship, first.plus(BETWEEN.multipliedBy(i))))
                        .toList();
        held.forEach(
                each -> {
                    each.hold();
                    each.felt(3, 3);
                });
        if (!held.isEmpty()) {
            var last = held.getLast();
            last.felt(MARK - 1, MARK + step * 2);
            mentorships.flush();
            note(last, Side.MENTOR);
            note(last, Side.MENTEE);
        }
    }

    private void note(Meeting meeting, Side side) {
        var note = new MeetingNote(meeting.id(), side, meeting.beginsAt());
        note.write(
                Visibility.SHARED,
                new GrowNote(
                        "A first page that a judge understands",
                        "Two drafts; both begin with the tools instead of the question",
                        "Begin with the question, or with the answer",
                        "A third draft by the next meeting"),
                seal,
                meeting.beginsAt());
        mentorships.add(note);
    }

    private void setGoal(Mentorship mentorship, Wishes wishes, GoalState state) {
        if (wishes.outcomes().isEmpty()) {
            return;
        }
        int which = Math.floorMod(mentorship.mentee().hashCode(), wishes.outcomes().size());
        var goal =
                new Goal(
                        mentorship.id(),
                        new GoalPlan(
                                wishes.outcomes().get(which),
                                wishes.words().get(which % wishes.words().size()),
                                "Needs help from a colleague",
                                "Does it alone and explains it",
                                "Two pieces of work, read by the mentor",
                                "A redacted report",
                                mentorship.endsOn().minusWeeks(2)),
                        mentorship.offeredAt());
        if (state != GoalState.OPEN) {
            goal.settle(state, 1);
        }
        mentorships.add(goal);
    }

    private void review(Mentorship mentorship, ReviewPoint point, Side side) {
        var at =
                point.dueOn(mentorship.startsOn(), mentorship.endsOn())
                        .plusDays(1)
                        .atStartOfDay(UTC)
                        .toInstant();
        var marks = new EnumMap<ReviewItem, Integer>(ReviewItem.class);
        Arrays.stream(ReviewItem.values()).forEach(item -> marks.put(item, MARK));
        var review = new Review(mentorship.id(), point, side, at);
        review.say(Map.copyOf(marks), "We meet as agreed, and the reports get shorter.", seal);
        mentorships.add(review);
    }
}
