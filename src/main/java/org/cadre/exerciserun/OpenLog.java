package org.cadre.exerciserun;

import org.cadre.exercise.StoredDesign;
import org.cadre.scenario.ExerciseDesign;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The log of a run in the transaction that holds the run locked; entries are added at its end. */
final class OpenLog {

    private static final int AUDITED = 500;

    private final ExerciseRun run;
    private final StoredDesign design;
    private final Cast cast;
    private final Play play;
    private final RunRepository runs;
    private final Instant now;
    private final Optional<UUID> actor;
    private final boolean simulated;

    OpenLog(
            ExerciseRun run,
            StoredDesign design,
            Cast cast,
            Play play,
            RunRepository runs,
            Instant now,
            Optional<UUID> actor) {
        this(run, design, cast, play, runs, now, actor, false);
    }

    private OpenLog(
            ExerciseRun run,
            StoredDesign design,
            Cast cast,
            Play play,
            RunRepository runs,
            Instant now,
            Optional<UUID> actor,
            boolean simulated) {
        this.run = run;
        this.design = design;
        this.cast = cast;
        this.play = play;
        this.runs = runs;
        var last = play.entries().isEmpty() ? now : play.entries().getLast().at();
        this.now = now.isBefore(last) ? last : now;
        this.actor = actor;
        this.simulated = simulated;
    }

    /** The same log for what simulated seats do: Cadre is the actor, and entries say so. */
    OpenLog simulated() {
        return new OpenLog(run, design, cast, play, runs, now, Optional.empty(), true);
    }

    /** The same log at another moment, for what somebody did then; nobody is Cadre. */
    OpenLog at(Instant moment, Optional<UUID> by) {
        return new OpenLog(run, design, cast, play, runs, moment, by, false);
    }

    ExerciseRun run() {
        return run;
    }

    StoredDesign design() {
        return design;
    }

    ExerciseDesign script() {
        return design.script();
    }

    /** Who was in the run when it was locked. */
    Cast cast() {
        return cast;
    }

    /** Grows with every entry that is added. */
    Play play() {
        return play;
    }

    /** The moment of this act: never before the last entry. */
    Instant now() {
        return now;
    }

    Duration offset() {
        return play.clock().offset(now);
    }

    /** Of the run as a whole. */
    RunEntry add(EntryKind kind, String subject, Map<String, String> facts) {
        return add(kind, Optional.empty(), Optional.empty(), subject, facts);
    }

    /** Of one team. */
    RunEntry add(EntryKind kind, RunTeamId team, String subject, Map<String, String> facts) {
        return add(kind, Optional.of(team), Optional.empty(), subject, facts);
    }

    /** By one seat. */
    RunEntry add(EntryKind kind, RunSeat seat, String subject, Map<String, String> facts) {
        return add(kind, Optional.of(seat.team()), Optional.of(seat.id()), subject, facts);
    }

    /** Refuses what the clock does not take, with a refusal of {@link DirectingRuns}. */
    RunEntry add(
            EntryKind kind,
            Optional<RunTeamId> team,
            Optional<SeatId> seat,
            String subject,
            Map<String, String> facts) {
        return add(kind, team, seat, subject, actor, simulated ? marked(facts) : facts);
    }

    private static Map<String, String> marked(Map<String, String> facts) {
        var marked = new HashMap<>(facts);
        marked.put(RunEntry.SIMULATED, "true");
        return marked;
    }

    /** Of what nobody did: Cadre is the actor, whoever made it happen. */
    RunEntry addByItself(
            EntryKind kind,
            Optional<RunTeamId> team,
            Optional<SeatId> seat,
            String subject,
            Map<String, String> facts) {
        return add(kind, team, seat, subject, Optional.empty(), facts);
    }

    private RunEntry add(
            EntryKind kind,
            Optional<RunTeamId> team,
            Optional<SeatId> seat,
            String subject,
            Optional<UUID> by,
            Map<String, String> facts) {
        var entry =
                new RunEntry(
                        run.entries() + 1, now, offset(), kind, team, seat, subject, by, facts);
        play.forbids(entry)
                .ifPresent(
                        obstacle -> {
                            throw ClockRefusals.of(obstacle, offset(), entry);
                        });
        runs.append(run, entry);
        play.add(entry);
        return entry;
    }

    /** What the audit keeps of an entry: never what was said, and the beginning of a reason. */
    RunEvents.RunWentOn event(RunEntry entry) {
        return new RunEvents.RunWentOn(
                run.id(),
                entry.number(),
                entry.kind(),
                entry.subject(),
                entry.actor().isPresent() && entry.seat().isEmpty()
                        ? beginning(entry.fact("reason"))
                        : "",
                entry.actor().isEmpty(),
                entry.at());
    }

    private static String beginning(String reason) {
        return reason.substring(0, Math.min(reason.length(), AUDITED));
    }
}
