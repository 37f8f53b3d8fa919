package org.cadre.demo;

import static org.cadre.mentorship.Context.COASTAL;
import static org.cadre.mentorship.Context.LANDLOCKED;
import static org.cadre.mentorship.GoalKind.CASEWORK;
import static org.cadre.mentorship.GoalKind.PROCEDURE;
import static org.cadre.mentorship.GoalKind.TESTIMONY;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.catalogue.CatalogueQueries;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.demo.DemoCrowd.Made;
import org.cadre.mentorship.Context;
import org.cadre.mentorship.CyclePlan;
import org.cadre.mentorship.DemoMentoring;
import org.cadre.mentorship.DemoMentoring.Couple;
import org.cadre.mentorship.DemoMentoring.Member;
import org.cadre.mentorship.DemoMentoring.Wishes;
import org.cadre.mentorship.MatchRuns;
import org.cadre.mentorship.PairRules;
import org.cadre.mentorship.ProfilePlan;
import org.cadre.mentorship.RuleKind;
import org.cadre.mentorship.Side;
import org.cadre.nomination.Fluency;
import org.cadre.people.AgencyId;
import org.cadre.people.AgencyKind;
import org.cadre.people.PersonId;
import org.cadre.text.Language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** Thirty mentors and sixty mentees, a cycle that is over and one that runs. */
@ApplicationScoped
class DemoMentorships {

    static final int MENTORS = 30;
    static final int MENTEES = 60;
    private static final int FORMER = 18;
    private static final int FIRST_RUN = 24;
    private static final long SEED = 20_260_702;
    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final String MODULE = "FOR-2";
    private static final List<String> MODULES = List.of(MODULE, "DIG-1", "FIN-1");

    private static final List<List<DayOfWeek>> DAYS =
            List.of(
                    List.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY),
                    List.of(MONDAY, WEDNESDAY),
                    List.of(TUESDAY, THURSDAY));

    private static final List<String> WORDS =
            List.of(
                    "Testify on image hashes without notes",
                    "Write a first page that a judge understands",
                    "Lead the search of a scene with three teams");

    @Inject DemoMentoring mentoring;
    @Inject MatchRuns runs;
    @Inject PairRules rules;
    @Inject CatalogueQueries catalogue;

    /**
     * Who takes part.
     *
     * @param mentor who has an account of the demonstration
     * @param trainee likewise
     * @param trained from whom come mentors, and the mentees of the cycle that is over
     * @param learning from whom come the mentees of now
     * @param denied two agencies whose people are kept apart
     */
    record Ground(
            ProgrammeId programme,
            LocalDate today,
            PersonId mentor,
            PersonId trainee,
            List<Made> trained,
            List<Made> learning,
            List<AgencyId> denied) {}

    void add(Ground ground) {
        var random = new SplittableRandom(SEED);
        hold(ground, random);
        var programme = ground.programme();
        var starts = ground.today().minusWeeks(10);
        var now = new ArrayList<Member>();
        now.add(
                member(
                        ground.trainee(),
                        AgencyKind.POLICE,
                        Language.EN,
                        DAYS.getFirst(),
                        Side.MENTEE,
                        random));
        ground.learning()
                .subList(0, MENTEES - FORMER - 1)
                .forEach(each -> now.add(member(each, Side.MENTEE, random)));
        mentoring.join(programme, now.subList(0, FIRST_RUN), starts.minusWeeks(3));
        var cycle =
                mentoring.start(
                        programme,
                        plan("Mentoring, second cycle", starts),
                        wishes(),
                        couples(ground));
        mentoring.join(programme, now.subList(FIRST_RUN, now.size()), starts.plusWeeks(9));
        rules.write(
                programme,
                RuleKind.DENY,
                ground.denied().getFirst().toString(),
                ground.denied().getLast().toString(),
                "The court hears complaints about the prisons.");
        runs.run(cycle);
    }

    private void hold(Ground ground, SplittableRandom random) {
        var began = ground.today().minusMonths(14);
        var trained = ground.trained();
        var members = new ArrayList<Member>();
        members.add(
                member(
                        ground.mentor(),
                        AgencyKind.OTHER,
                        Language.EN,
                        DAYS.getFirst(),
                        Side.MENTOR,
                        random));
        trained.subList(FORMER, FORMER + MENTORS - 1)
                .forEach(each -> members.add(member(each, Side.MENTOR, random)));
        trained.subList(0, FORMER).forEach(each -> members.add(member(each, Side.MENTEE, random)));
        mentoring.join(ground.programme(), members, began.minusMonths(1));
        mentoring.hold(ground.programme(), plan("Mentoring, first cycle", began), wishes());
    }

    /** The mentor who has an account guides the trainee who has one. */
    private static List<Couple> couples(Ground ground) {
        return List.of(new Couple(ground.trainee(), ground.mentor()));
    }

    /** Without a module there is nothing to reach. */
    private Wishes wishes() {
        var outcomes =
                catalogue.listModules(Language.EN).stream()
                        .filter(row -> row.code().equals(MODULE))
                        .flatMap(
                                row ->
                                        catalogue
                                                .getModule(row.id(), Language.EN)
                                                .outcomes()
                                                .stream())
                        .map(each -> MODULE + " " + each.key())
                        .toList();
        return new Wishes(outcomes, WORDS);
    }

    private static CyclePlan plan(String name, LocalDate starts) {
        return CyclePlan.usual(
                name,
                "Mentors of established agencies guide newer teams.",
                starts,
                starts.plusMonths(6));
    }

    private static Member member(Made made, Side side, SplittableRandom random) {
        var sender = made.sender();
        var days = DAYS.get(random.nextInt(DAYS.size()));
        return member(made.person(), sender.kind(), sender.language(), days, side, random);
    }

    private static Member member(
            PersonId person,
            AgencyKind kind,
            Language language,
            List<DayOfWeek> days,
            Side side,
            SplittableRandom random) {
        boolean mentor = side == Side.MENTOR;
        return new Member(
                person,
                side,
                new ProfilePlan(
                        spoken(language, random),
                        UTC,
                        days,
                        LocalTime.of(7 + random.nextInt(3), 0),
                        LocalTime.of(15 + random.nextInt(3), 0),
                        Set.of(context(kind), random.nextBoolean() ? COASTAL : LANDLOCKED),
                        Set.of(CASEWORK, random.nextBoolean() ? TESTIMONY : PROCEDURE),
                        (mentor ? 4 : 2) + random.nextInt(3),
                        mentor ? 2 + random.nextInt(2) : 0,
                        false,
                        List.of(),
                        List.of(),
                        "",
                        levels(mentor ? 3 : 1, random),
                        mentor ? Map.of() : levels(3, random),
                        mentor
                                ? "I have led cases over two borders, and like to read drafts."
                                : "I want my reports to hold without me in the room."));
    }

    /** The own language, and mostly English besides. */
    private static Map<String, Fluency> spoken(Language language, SplittableRandom random) {
        var spoken = new HashMap<String, Fluency>();
        spoken.put("en", random.nextInt(8) == 0 ? Fluency.A2 : Fluency.B2);
        spoken.put(language.tag(), Fluency.C1);
        return spoken;
    }

    private static Map<String, Integer> levels(int least, SplittableRandom random) {
        return MODULES.stream()
                .collect(Collectors.toMap(code -> code, code -> least + random.nextInt(3)));
    }

    private static Context context(AgencyKind kind) {
        return switch (kind) {
            case PROSECUTION -> Context.PROSECUTION;
            case JUDICIARY -> Context.JUDICIARY;
            case CUSTOMS -> Context.CUSTOMS;
            case FIU -> Context.FIU;
            case LABORATORY -> Context.LABORATORY;
            case POLICE, PRISON, OTHER -> Context.POLICE;
        };
    }
}
