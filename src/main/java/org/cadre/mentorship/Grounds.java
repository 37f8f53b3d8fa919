package org.cadre.mentorship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.mentorship.matching.Barrier;
import org.cadre.mentorship.matching.Ground;
import org.cadre.mentorship.matching.Matching;
import org.cadre.mentorship.matching.Mentee;
import org.cadre.mentorship.matching.Mentor;
import org.cadre.mentorship.matching.Pair;
import org.cadre.mentorship.matching.PairRule;
import org.cadre.mentorship.matching.Place;
import org.cadre.mentorship.matching.WorkingWeek;
import org.cadre.nomination.Fluency;
import org.cadre.people.AgencyId;
import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonId;
import org.cadre.people.PersonRow;
import org.cadre.time.CadreClock;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Puts profiles, conflicts, rules and marks before the engine. */
@ApplicationScoped
class Grounds {

    private static final int LEAST_HOURS = 2;
    private static final String NOWHERE = "-";

    @Inject ProfileRepository profiles;
    @Inject MentorshipRepository mentorships;
    @Inject CycleRepository cycles;
    @Inject PeopleQueries people;
    @Inject NoteSeal seal;
    @Inject Resting resting;
    @Inject CadreClock clock;

    /**
     * What a run begins with.
     *
     * @param matching ready to run
     */
    record Prepared(
            List<MentoringProfile> mentees,
            List<MentoringProfile> mentors,
            int free,
            Map<ProfileId, String> names,
            Matching matching) {}

    /** Everybody of the programme who seeks somebody, and who may be sought; nobody who pauses. */
    Prepared prepare(Cycle cycle, long seed) {
        var active = resting.without(profiles.listActive(cycle.programme()));
        var mentored = mentorships.listMentored(cycle.programme());
        var mentees =
                active.stream()
                        .filter(each -> each.side() == Side.MENTEE)
                        .filter(each -> !mentored.contains(each.id()))
                        .toList();
        var mentors = active.stream().filter(each -> each.side() == Side.MENTOR).toList();
        return prepare(cycle, mentees, mentors, mentorships.countLive(cycle.programme()), seed);
    }

    /** What keeps these two apart now; empty where nothing does. */
    Optional<Barrier> between(Cycle cycle, MentoringProfile mentee, MentoringProfile mentor) {
        return prepare(cycle, List.of(mentee), List.of(mentor), Map.of(), 0)
                .matching()
                .between(mentee.person().toString(), mentor.person().toString());
    }

    /** Refuses with {@link PairIsBarred}. */
    void require(Cycle cycle, MentoringProfile mentee, MentoringProfile mentor) {
        var barrier = between(cycle, mentee, mentor);
        if (barrier.isPresent()) {
            var names = names(List.of(mentee, mentor));
            throw new PairIsBarred(
                    names.getOrDefault(mentee.id(), ""),
                    names.getOrDefault(mentor.id(), ""),
                    barrier.orElseThrow());
        }
    }

    private Map<ProfileId, String> names(List<MentoringProfile> all) {
        var rows = rows(all);
        var names = new HashMap<ProfileId, String>();
        for (var each : all) {
            var row = rows.get(each.person());
            names.put(each.id(), row == null ? "" : row.name());
        }
        return names;
    }

    private Map<PersonId, PersonRow> rows(Collection<MentoringProfile> all) {
        var ids = all.stream().map(MentoringProfile::person).collect(Collectors.toSet());
        return people.rowsOf(ids).stream().collect(Collectors.toMap(PersonRow::id, row -> row));
    }

    Prepared prepare(
            Cycle cycle,
            List<MentoringProfile> mentees,
            List<MentoringProfile> mentors,
            Map<ProfileId, Integer> taken,
            long seed) {
        var everybody = new LinkedHashSet<>(mentees);
        everybody.addAll(mentors);
        var persons = everybody.stream().map(MentoringProfile::person).collect(Collectors.toSet());
        var known = new Known(rows(everybody), people.agenciesOf(persons), new HashMap<>());
        var conflicts = new HashSet<Ground.Sides>();
        for (var each : profiles.openConflicts(persons)) {
            if (each.kind() == ConflictKind.CASE) {
                known.cases()
                        .computeIfAbsent(each.person(), any -> new TreeSet<>())
                        .add(each.about());
            } else {
                conflicts.add(new Ground.Sides(each.person().toString(), each.about()));
            }
        }
        var today = clock.today(ZoneId.of("UTC"));
        var ground = ground(cycle, mentees, mentors, known, conflicts, today);
        var matching =
                new Matching(
                        mentees.stream().map(each -> mentee(each, known, mentors, today)).toList(),
                        mentors.stream()
                                .map(
                                        each ->
                                                mentor(
                                                        each,
                                                        known,
                                                        taken.getOrDefault(each.id(), 0),
                                                        today))
                                .toList(),
                        ground,
                        cycle.weights(),
                        seed);
        int free =
                mentors.stream()
                        .mapToInt(m -> Math.max(0, m.places() - taken.getOrDefault(m.id(), 0)))
                        .sum();
        var names = new HashMap<ProfileId, String>();
        everybody.forEach(each -> names.put(each.id(), known.name(each.person())));
        return new Prepared(mentees, mentors, free, names, matching);
    }

    /** Where people serve, and on which live cases they work. */
    private record Known(
            Map<PersonId, PersonRow> rows,
            Map<PersonId, AgencyId> agencies,
            Map<PersonId, Set<String>> cases) {

        String name(PersonId person) {
            var row = rows.get(person);
            return row == null ? "" : row.name();
        }

        String country(PersonId person) {
            var row = rows.get(person);
            return row == null || row.countryCode().isEmpty() ? NOWHERE : row.countryCode();
        }

        Place place(MentoringProfile profile) {
            var person = profile.person();
            var agency = agencies.get(person);
            var command = new HashSet<String>();
            command.add(person.toString());
            profile.superior().ifPresent(superior -> command.add(superior.toString()));
            var row = rows.get(person);
            if (row != null && !row.unitName().isEmpty()) {
                command.add(row.agencyName() + "/" + row.unitName());
            }
            return new Place(
                    person.toString(),
                    agency == null ? NOWHERE : agency.toString(),
                    country(person),
                    command,
                    cases.getOrDefault(person, Set.of()));
        }
    }

    private Ground ground(
            Cycle cycle,
            List<MentoringProfile> mentees,
            List<MentoringProfile> mentors,
            Known known,
            Set<Ground.Sides> conflicts,
            LocalDate today) {
        var person = new HashMap<ProfileId, String>();
        mentees.forEach(each -> person.put(each.id(), each.person().toString()));
        mentors.forEach(each -> person.put(each.id(), each.person().toString()));
        var rules = profiles.rules(cycle.programme());
        var marks = cycles.marks(cycle.id());
        return new Ground(
                today,
                rules.stream()
                        .filter(rule -> rule.kind() != RuleKind.SHARE)
                        .map(
                                rule ->
                                        new PairRule(
                                                PairRule.Kind.valueOf(rule.kind().name()),
                                                rule.one(),
                                                rule.other(),
                                                rule.reason()))
                        .toList(),
                conflicts,
                ended(cycle.programme(), person),
                cycle.plan().arrangements()
                        ? rules.stream()
                                .filter(rule -> rule.kind() == RuleKind.SHARE)
                                .map(rule -> new Ground.Sides(rule.one(), rule.other()))
                                .collect(Collectors.toSet())
                        : all(mentees, mentors, known),
                marked(marks, MarkKind.BAN, person),
                marked(marks, MarkKind.LOCK, person),
                Fluency.B2,
                LEAST_HOURS);
    }

    private Set<Pair> ended(ProgrammeId programme, Map<ProfileId, String> person) {
        return mentorships.listEndedForCause(programme).stream()
                .flatMap(each -> pair(each.mentee(), each.mentor(), person).stream())
                .collect(Collectors.toSet());
    }

    private static Set<Pair> marked(
            List<MatchMark> marks, MarkKind kind, Map<ProfileId, String> person) {
        return marks.stream()
                .filter(each -> each.kind() == kind)
                .flatMap(each -> pair(each.mentee(), each.mentor(), person).stream())
                .collect(Collectors.toSet());
    }

    private static Optional<Pair> pair(
            ProfileId mentee, ProfileId mentor, Map<ProfileId, String> person) {
        var one = person.get(mentee);
        var other = person.get(mentor);
        return one == null || other == null ? Optional.empty() : Optional.of(new Pair(one, other));
    }

    /** Every pair of their countries, where the cycle asks for no arrangement. */
    private static Set<Ground.Sides> all(
            List<MentoringProfile> mentees, List<MentoringProfile> mentors, Known known) {
        var left = mentees.stream().map(m -> known.country(m.person())).distinct().toList();
        return mentors.stream()
                .map(mentor -> known.country(mentor.person()))
                .distinct()
                .flatMap(right -> left.stream().map(one -> new Ground.Sides(one, right)))
                .collect(Collectors.toSet());
    }

    private Mentee mentee(
            MentoringProfile profile,
            Known known,
            List<MentoringProfile> mentors,
            LocalDate today) {
        var levels = new HashMap<String, Integer>();
        var wanted = new HashMap<String, Integer>();
        for (var skill : profile.skills()) {
            levels.put(skill.moduleCode(), skill.level());
            wanted.put(skill.moduleCode(), skill.wanted());
        }
        return new Mentee(
                known.place(profile),
                levels,
                wanted,
                profile.languages(),
                week(profile, today),
                profile.contextNames(),
                profile.grade(),
                profile.goalNames(),
                profile.hasInterpreter(),
                Set.copyOf(avoided(profile)),
                ranking(profile, mentors));
    }

    /** What a mentee wants nobody from. */
    List<String> avoided(MentoringProfile profile) {
        var cell = profile.avoided();
        if (cell == null) {
            return List.of();
        }
        var text = seal.open(profile.id().id(), cell);
        return text.isEmpty() ? List.of() : List.of(text.split(","));
    }

    private static List<String> ranking(MentoringProfile profile, List<MentoringProfile> mentors) {
        var persons = new HashMap<String, String>();
        mentors.forEach(each -> persons.put(each.id().toString(), each.person().toString()));
        return profile.ranking().stream().filter(persons::containsKey).map(persons::get).toList();
    }

    private static Mentor mentor(
            MentoringProfile profile, Known known, int taken, LocalDate today) {
        return new Mentor(
                known.place(profile),
                profile.skills().stream()
                        .collect(Collectors.toMap(Skill::moduleCode, Skill::counted)),
                profile.languages(),
                week(profile, today),
                profile.contextNames(),
                profile.grade(),
                profile.goalNames(),
                profile.places(),
                taken,
                profile.reliability(),
                profile.vettedUntil().orElse(LocalDate.MIN),
                profile.trainedUntil().orElse(LocalDate.MIN),
                profile.hasSignedCode());
    }

    private static WorkingWeek week(MentoringProfile profile, LocalDate today) {
        var until = profile.until();
        return WorkingWeek.of(
                profile.zone(),
                profile.days().stream()
                        .map(
                                day ->
                                        new WorkingWeek.Hours(
                                                day,
                                                profile.from(),
                                                until.equals(LocalTime.of(23, 59))
                                                        ? LocalTime.MAX
                                                        : until))
                        .toList(),
                today);
    }
}
