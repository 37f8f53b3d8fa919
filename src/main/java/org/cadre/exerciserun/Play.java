package org.cadre.exerciserun;

import org.cadre.exerciserun.clock.ClockEvent;
import org.cadre.exerciserun.clock.ClockEvent.Kind;
import org.cadre.exerciserun.clock.ExerciseClock;
import org.cadre.exerciserun.clock.Obstacle;
import org.cadre.scenario.FormalRequestState;
import org.cadre.scenario.FormalRequestType;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The state of play: what a run's log says, folded. Whoever folds further copies first, so one that
 * is shared never changes.
 */
final class Play {

    private final Map<RunTeamId, TeamPlay> teams;
    private final Map<String, String> variables = new HashMap<>();
    private final Map<Integer, Request> requests = new LinkedHashMap<>();
    private final Map<SeatId, Integer> seen = new HashMap<>();
    private final Map<String, String> patches = new HashMap<>();
    private final List<RunEntry> entries = new ArrayList<>();
    private ExerciseClock clock = ExerciseClock.notStarted();

    /**
     * A formal request on its way.
     *
     * @param number of the entry that sent it
     * @param from the team that asks
     * @param to key of a team or id of a persona
     * @param toTeam whether a team answers
     * @param moves every step since, oldest first
     */
    record Request(
            int number,
            RunTeamId from,
            String to,
            boolean toTeam,
            FormalRequestType type,
            FormalRequestState state,
            Map<String, String> fields,
            List<RunEntry> moves) {}

    Play(List<RunTeamId> teams) {
        this.teams = new LinkedHashMap<>();
        teams.forEach(team -> this.teams.put(team, new TeamPlay()));
    }

    private Play(Play other) {
        teams = new LinkedHashMap<>();
        other.teams.forEach((id, team) -> teams.put(id, team.copy()));
        variables.putAll(other.variables);
        requests.putAll(other.requests);
        seen.putAll(other.seen);
        patches.putAll(other.patches);
        entries.addAll(other.entries);
        clock = other.clock;
    }

    Play copy() {
        return new Play(this);
    }

    void add(RunEntry entry) {
        entries.add(entry);
        clockEvent(entry).ifPresent(event -> clock = clock.after(event));
        switch (entry.kind()) {
            case SEEN ->
                    entry.seat()
                            .ifPresent(
                                    seat ->
                                            seen.merge(
                                                    seat,
                                                    Integer.valueOf(entry.subject()),
                                                    Math::max));
            case PATCHED -> patches.put(entry.subject(), entry.fact("new"));
            case REQUESTED -> requests.put(entry.number(), requested(entry));
            case REQUEST_MOVED ->
                    requests.computeIfPresent(
                            Integer.valueOf(entry.subject()),
                            (any, request) -> moved(request, entry));
            case VARIABLE_SET -> {
                if (entry.team().isEmpty()) {
                    variables.put(entry.subject(), entry.fact("new"));
                }
            }
            default -> {}
        }
        entry.team().ifPresent(team -> team(team).add(entry));
    }

    /** Why the clock does not take such an entry; empty if it does, or if it does not ask it. */
    Optional<Obstacle> forbids(RunEntry entry) {
        return clockEvent(entry).flatMap(clock::forbids);
    }

    private Optional<ClockEvent> clockEvent(RunEntry entry) {
        int next = clock.seq() + 1;
        return switch (entry.kind()) {
            case STARTED -> Optional.of(ClockEvent.of(next, entry.at(), Kind.START));
            case PAUSED -> Optional.of(ClockEvent.of(next, entry.at(), Kind.PAUSE));
            case RESUMED -> Optional.of(ClockEvent.of(next, entry.at(), Kind.RESUME));
            case ENDED -> Optional.of(ClockEvent.of(next, entry.at(), Kind.END));
            case JUMPED ->
                    Optional.of(
                            ClockEvent.jump(next, entry.at(), Duration.parse(entry.fact("to"))));
            case RATE_SET ->
                    Optional.of(
                            ClockEvent.rate(next, entry.at(), new BigDecimal(entry.fact("rate"))));
            default -> Optional.empty();
        };
    }

    private static Request requested(RunEntry entry) {
        var fields = new HashMap<>(entry.facts());
        fields.keySet().removeAll(List.of("to", "toTeam", RunEntry.SIMULATED));
        return new Request(
                entry.number(),
                entry.team().orElseThrow(),
                entry.fact("to"),
                entry.fact("toTeam").equals("true"),
                FormalRequestType.valueOf(entry.subject()),
                FormalRequestState.SENT,
                Map.copyOf(fields),
                List.of());
    }

    private static Request moved(Request request, RunEntry move) {
        var moves = new ArrayList<>(request.moves());
        moves.add(move);
        return new Request(
                request.number(),
                request.from(),
                request.to(),
                request.toTeam(),
                request.type(),
                FormalRequestState.valueOf(move.fact("state")),
                request.fields(),
                List.copyOf(moves));
    }

    ExerciseClock clock() {
        return clock;
    }

    /** What the clock shows at this moment. */
    Duration offset(Instant now) {
        return clock.offset(now);
    }

    TeamPlay team(RunTeamId id) {
        return Objects.requireNonNull(teams.get(id), "a team of another run");
    }

    Map<RunTeamId, TeamPlay> teams() {
        return teams;
    }

    /** Of the run; those of a team stand with the team. */
    Map<String, String> variables() {
        return variables;
    }

    List<Request> requests() {
        return List.copyOf(requests.values());
    }

    Optional<Request> request(int number) {
        return Optional.ofNullable(requests.get(number));
    }

    /** The number of the last entry that this seat has been shown. */
    int seen(SeatId seat) {
        return seen.getOrDefault(seat, 0);
    }

    List<RunEntry> entries() {
        return entries;
    }

    /** Whether the clock has begun and not ended. */
    boolean isLive() {
        return clock.isStarted() && !clock.isEnded();
    }

    /** What control made of the words of an inject for this run. */
    Optional<String> patched(String inject) {
        return Optional.ofNullable(patches.get(inject));
    }

    int length() {
        return entries.size();
    }
}
