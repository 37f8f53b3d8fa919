package org.cadre.scenario.lint;

import static java.util.Comparator.naturalOrder;

import org.cadre.scenario.Addressee;
import org.cadre.scenario.DecisionPoint;
import org.cadre.scenario.Effect;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.Exhibit;
import org.cadre.scenario.ExpectedAction;
import org.cadre.scenario.Guard;
import org.cadre.scenario.Inject;
import org.cadre.scenario.Phase;
import org.cadre.scenario.Team;
import org.cadre.scenario.Trigger;
import org.cadre.scenario.Variable;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * When each inject can reach each team at the earliest, if it can at all.
 *
 * <p>Hopeful: every option may be taken, every expected action met, every request granted. So an
 * inject that never comes here never comes in play unless somebody sends it by hand. Times are
 * found by going over all injects until none comes earlier than before.
 */
final class Timetable {

    private final ExerciseDesign design;
    private final Map<String, Guard> guards = new HashMap<>();
    private final Map<Guard, Boolean> contradictions = new HashMap<>();

    /** By team and inject; what never comes is not there. */
    private final Map<String, Map<String, Duration>> earliest = new HashMap<>();

    Timetable(ExerciseDesign design) {
        this.design = design;
        design.injects().forEach(i -> guards.put(i.id(), Guard.parse(i.guard())));
        design.teams().forEach(team -> earliest.put(team.id(), new HashMap<>()));
        while (improve()) {
            // until nothing comes earlier
        }
    }

    /** The teams that get it, in the order of the script. */
    Set<String> teams(Inject inject) {
        var addressed = new LinkedHashSet<String>();
        for (var team : design.teams()) {
            if (inject.to().stream().anyMatch(to -> reaches(to, team))) {
                addressed.add(team.id());
            }
        }
        return addressed;
    }

    Guard guard(Inject inject) {
        return Objects.requireNonNull(guards.get(inject.id()));
    }

    Optional<Duration> earliest(String team, String inject) {
        return Optional.ofNullable(times(team).get(inject));
    }

    /** When the guard can hold for the team. */
    Optional<Duration> holdsFrom(Guard guard, String team) {
        boolean never =
                contradictions.computeIfAbsent(guard, each -> Contradiction.isIn(each, design));
        return never ? Optional.empty() : from(guard, true, team);
    }

    /** The inject that must have come before this one, if its trigger says so. */
    Optional<Inject> before(Inject inject) {
        return switch (inject.trigger()) {
            case Trigger.After(var other, var delay) -> design.inject(other);
            case Trigger.OnDecision(var decision, var option, var delay) -> asking(decision);
            default -> Optional.empty();
        };
    }

    private Optional<Inject> asking(String decision) {
        return design.injects().stream()
                .filter(
                        i ->
                                i.decision()
                                        .map(DecisionPoint::id)
                                        .filter(decision::equals)
                                        .isPresent())
                .findFirst();
    }

    private boolean reaches(Addressee to, Team team) {
        return switch (to) {
            case Addressee.All all -> true;
            case Addressee.OfTeam(var id) -> id.equals(team.id());
            case Addressee.OfRole(var id) ->
                    design.role(id).filter(role -> role.team().equals(team.id())).isPresent();
        };
    }

    private Map<String, Duration> times(String team) {
        return earliest.getOrDefault(team, Map.of());
    }

    private boolean improve() {
        var better = false;
        for (var inject : design.injects()) {
            for (var team : teams(inject)) {
                var time = time(inject, team).filter(t -> t.compareTo(design.duration()) <= 0);
                var former = earliest(team, inject.id());
                if (time.isPresent()
                        && former.filter(f -> f.compareTo(time.get()) <= 0).isEmpty()) {
                    times(team).put(inject.id(), time.get());
                    better = true;
                }
            }
        }
        return better;
    }

    private Optional<Duration> time(Inject inject, String team) {
        if (inject.trigger() instanceof Trigger.Manual) {
            return Optional.of(begin(inject));
        }
        return later(due(inject.trigger(), team), holdsFrom(guard(inject), team));
    }

    private Duration begin(Inject inject) {
        return design.phases().stream()
                .filter(phase -> phase.id().equals(inject.phase()))
                .map(Phase::at)
                .findFirst()
                .orElse(Duration.ZERO);
    }

    private Optional<Duration> due(Trigger trigger, String team) {
        return switch (trigger) {
            case Trigger.AtOffset(var at) -> Optional.of(at);
            case Trigger.After(var inject, var delay) -> earliest(team, inject).map(delay::plus);
            case Trigger.OnDecision(var decision, var option, var delay) ->
                    decided(decision, team).map(delay::plus);
            case Trigger.OnExpectation(var expected, var status, var delay) ->
                    judged(expected, status, team).map(delay::plus);
            case Trigger.OnRequest(var type, var state, var delay) -> Optional.of(delay);
            case Trigger.OnLabScore(var lab, var score, var delay) ->
                    lab(lab, team).map(delay::plus);
            case Trigger.Manual manual -> Optional.empty();
        };
    }

    private Optional<Duration> decided(String decision, String team) {
        return asking(decision).flatMap(inject -> earliest(team, inject.id()));
    }

    /** That something was not done is known when its window closes. */
    private Optional<Duration> judged(String expected, ExpectedAction.Status status, String team) {
        return design.expected(expected)
                .flatMap(
                        action ->
                                prompted(action, team)
                                        .map(
                                                time ->
                                                        status == ExpectedAction.Status.NOT_MET
                                                                ? latest(time, action.until())
                                                                : latest(time, action.from())));
    }

    /** When the first of its injects comes. */
    Optional<Duration> prompted(ExpectedAction action, String team) {
        return first(action.promptedBy().stream().map(inject -> earliest(team, inject)));
    }

    private Optional<Duration> lab(String lab, String team) {
        var made =
                design.exhibits().stream()
                        .filter(exhibit -> exhibit.labId().equals(lab))
                        .map(Exhibit::id)
                        .toList();
        return first(
                design.injects().stream()
                        .filter(inject -> inject.exhibits().stream().anyMatch(made::contains))
                        .map(inject -> earliest(team, inject.id())));
    }

    /**
     * @param wanted whether it shall hold or shall not
     */
    private Optional<Duration> from(Guard guard, boolean wanted, String team) {
        return switch (guard) {
            case Guard.Always always -> wanted ? atOnce() : Optional.empty();
            case Guard.All(var parts) -> joined(parts, wanted, wanted, team);
            case Guard.AnyOf(var parts) -> joined(parts, wanted, !wanted, team);
            case Guard.Not(var part) -> from(part, !wanted, team);
            case Guard.Compares(var variable, var by, var value) ->
                    value(variable, now -> by.holds(now, value) == wanted, team);
            case Guard.Decided(var decision, var taken, var option) ->
                    taken == wanted ? decided(decision, team) : atOnce();
            case Guard.Met(var expected) ->
                    wanted ? judged(expected, ExpectedAction.Status.MET, team) : atOnce();
            case Guard.Released(var inject) -> wanted ? earliest(team, inject) : atOnce();
            case Guard.AnyRequest request -> atOnce();
            case Guard.AllRequests requests -> atOnce();
            case Guard.LabScore(var lab, var by, var score) ->
                    score(lab, now -> by.holds(now, score) == wanted, team);
        };
    }

    /**
     * @param together whether all parts are needed, not just one
     */
    private Optional<Duration> joined(
            List<Guard> parts, boolean wanted, boolean together, String team) {
        var times = parts.stream().map(part -> from(part, wanted, team));
        return together ? times.reduce(atOnce(), Timetable::later) : first(times);
    }

    private Optional<Duration> value(String id, Predicate<String> fits, String team) {
        var variable = design.variable(id);
        if (variable.isEmpty() || fits.test(variable.get().initial())) {
            return variable.isEmpty() ? Optional.empty() : atOnce();
        }
        var teams = variable.get().scope() == Variable.Scope.RUN ? earliest.keySet() : Set.of(team);
        return first(
                design.decisions().stream()
                        .filter(decision -> changes(decision, id, fits))
                        .flatMap(decision -> teams.stream().map(t -> decided(decision.id(), t))));
    }

    /** Whether an option can give the variable a value that fits; adding may lead anywhere. */
    private static boolean changes(DecisionPoint decision, String id, Predicate<String> fits) {
        return decision.options().stream()
                .map(DecisionPoint.Option::effects)
                .flatMap(Collection::stream)
                .anyMatch(
                        effect ->
                                switch (effect) {
                                    case Effect.SetTo(var variable, var value) ->
                                            variable.equals(id) && fits.test(value);
                                    case Effect.Add(var variable, var amount) ->
                                            variable.equals(id);
                                    default -> false;
                                });
    }

    private Optional<Duration> score(String lab, IntPredicate fits, String team) {
        if (fits.test(0)) {
            return atOnce();
        }
        return IntStream.rangeClosed(1, 100).anyMatch(fits) ? lab(lab, team) : Optional.empty();
    }

    private static Optional<Duration> atOnce() {
        return Optional.of(Duration.ZERO);
    }

    private static Optional<Duration> first(Stream<Optional<Duration>> times) {
        return times.flatMap(Optional::stream).min(naturalOrder());
    }

    private static Optional<Duration> later(Optional<Duration> one, Optional<Duration> other) {
        return one.flatMap(time -> other.map(another -> latest(time, another)));
    }

    private static Duration latest(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
