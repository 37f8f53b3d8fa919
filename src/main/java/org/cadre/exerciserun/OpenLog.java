package org.cadre.exerciserun;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The log of a run in the transaction that holds the run locked; entries are added at its end. */
final class OpenLog {

    private final ExerciseRun run;
    private final Play play;
    private final RunRepository runs;
    private final Instant now;
    private final Optional<UUID> actor;

    OpenLog(ExerciseRun run, Play play, RunRepository runs, Instant now, Optional<UUID> actor) {
        this.run = run;
        this.play = play;
        this.runs = runs;
        var last = play.entries().isEmpty() ? now : play.entries().getLast().at();
        this.now = now.isBefore(last) ? last : now;
        this.actor = actor;
    }

    ExerciseRun run() {
        return run;
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
        return add(kind, team, seat, subject, actor, facts);
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
        append(entry);
        return entry;
    }

    /** Adds an entry as it is, the one that follows the last. */
    void append(RunEntry entry) {
        var hash = StoredEntry.hash(run.chain(), entry);
        runs.add(new StoredEntry(run.id(), entry, hash, once(entry)));
        run.grow(hash);
        play.add(entry);
    }

    /** What the audit keeps of an entry: never what was said. */
    RunEvents.RunWentOn event(RunEntry entry) {
        return new RunEvents.RunWentOn(
                run.id(),
                entry.number(),
                entry.kind(),
                entry.subject(),
                entry.actor().isPresent() && entry.seat().isEmpty() ? entry.fact("reason") : "",
                entry.at());
    }

    /** The database refuses a second one. */
    private static Optional<String> once(RunEntry entry) {
        var team = entry.team().map(RunTeamId::toString).orElse("");
        return switch (entry.kind()) {
            case STARTED, ENDED -> Optional.of(entry.kind().name());
            case RELEASED -> Optional.of("RELEASED " + team + " " + entry.subject());
            case DECIDED ->
                    Optional.of(
                            "DECIDED "
                                    + team
                                    + " "
                                    + entry.subject()
                                    + " "
                                    + (entry.fact("mode").equals("INDIVIDUAL")
                                            ? entry.seat().map(SeatId::toString).orElse("")
                                            : ""));
            default -> Optional.empty();
        };
    }
}
