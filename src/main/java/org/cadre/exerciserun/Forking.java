package org.cadre.exerciserun;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Makes a second run out of the first entries of another. */
final class Forking {

    private final RunRepository runs;
    private final Instant at;
    private final Map<RunTeamId, RunTeam> teams = new LinkedHashMap<>();
    private final Map<SeatId, SeatId> seats = new HashMap<>();

    Forking(RunRepository runs, Instant at) {
        this.runs = runs;
        this.at = at;
    }

    /** Refuses with {@link DirectingRuns.NoSuchEntry} what lies behind the end. */
    RunId fork(ExerciseRun run, int entries, String title) {
        var plan = new RunPlan(run.design(), run.cohort(), title, at, run.zone());
        var fork = new ExerciseRun(plan, run.programme(), Optional.empty(), at);
        fork.forkOf(run.id());
        runs.add(fork);
        runs.listTeams(run.id()).forEach(team -> copy(team, fork));
        runs.listSeats(run.id()).forEach(this::copy);
        runs.listStaff(run.id())
                .forEach(
                        staff ->
                                runs.add(
                                        new RunStaff(fork.id(), staff.person(), staff.duty(), at)));
        var play = new Play(teams.values().stream().map(RunTeam::id).toList());
        runs.listEntries(run.id(), 0).stream()
                .map(StoredEntry::entry)
                .filter(entry -> entry.number() <= entries)
                .map(this::copy)
                .forEach(entry -> append(fork, play, entry));
        pause(fork, play);
        return fork.id();
    }

    private void copy(RunTeam team, ExerciseRun fork) {
        var copy =
                new RunTeam(
                        fork.id(),
                        team.key(),
                        team.position(),
                        team.name(),
                        team.language(),
                        team.zone(),
                        at);
        runs.add(copy);
        teams.put(team.id(), copy);
    }

    private void copy(RunSeat seat) {
        var copy = new RunSeat(teamOf(seat.team()), seat.role(), seat.person(), at);
        copy.extend(seat.extraPercent());
        seat.manner().ifPresent(copy::play);
        if (!seat.isTaken()) {
            copy.leave(at);
        }
        runs.add(copy);
        seats.put(seat.id(), copy.id());
    }

    private RunTeam teamOf(RunTeamId original) {
        return Optional.ofNullable(teams.get(original)).orElseThrow();
    }

    private void append(ExerciseRun fork, Play play, RunEntry entry) {
        runs.append(fork, entry);
        play.add(entry);
    }

    private RunEntry copy(RunEntry entry) {
        return new RunEntry(
                entry.number(),
                entry.at(),
                entry.offset(),
                entry.kind(),
                entry.team().map(this::teamOf).map(RunTeam::id),
                entry.seat().map(seats::get),
                entry.subject(),
                entry.actor(),
                entry.facts());
    }

    /** Stands where it was left: a clock that ran pauses at the last entry. */
    private void pause(ExerciseRun fork, Play play) {
        var last = play.entries().getLast();
        if (play.clock().isEnded()) {
            throw new DirectingRuns.NoSuchEntry(last.number() - 1);
        }
        if (play.clock().isRunning()) {
            append(
                    fork,
                    play,
                    new RunEntry(
                            last.number() + 1,
                            last.at(),
                            last.offset(),
                            EntryKind.PAUSED,
                            Optional.empty(),
                            Optional.empty(),
                            "",
                            Optional.empty(),
                            Map.of()));
        }
        fork.become(play.clock().isStarted() ? RunState.PAUSED : RunState.READY);
    }
}
