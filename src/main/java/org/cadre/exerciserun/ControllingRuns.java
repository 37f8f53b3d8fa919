package org.cadre.exerciserun;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.exerciserun.release.Addressing;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;
import org.cadre.scenario.DecisionPoint;
import org.cadre.scenario.FormalRequestState;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * What control does to a run that lives: sends, holds and skips injects by hand, speaks for
 * personas, gives time, corrects the script for this run alone. To others than control the run does
 * not exist.
 */
@UseCase
public class ControllingRuns {

    private static final int LONGEST = 10_000;

    @Inject RunAccess access;
    @Inject Advancing advancing;
    @Inject Event<DomainEvent> events;

    /** The inject was sent to this team already. */
    public static final class InjectWasReleased extends Refusal {}

    /** The script sends the inject to others; argument: the team. */
    public static final class InjectIsForOthers extends Refusal {
        InjectIsForOthers(String team) {
            super(team);
        }
    }

    /** Nobody sits who would get the inject; argument: the team. */
    public static final class NobodyGetsIt extends Refusal {
        NobodyGetsIt(String team) {
            super(team);
        }
    }

    /** A text is needed. */
    public static final class TextIsMissing extends WrongValue {
        TextIsMissing(String field) {
            super(field);
        }
    }

    /** A decision is given one minute to two hours more. */
    public static final class TimeIsOutOfRange extends Refusal {}

    /**
     * Sends an inject to a team now, whatever its trigger says; no other due time changes. Refuses
     * with {@link InjectIsForOthers}, {@link InjectWasReleased}, {@link NobodyGetsIt} and {@link
     * DirectingRuns.RunIsOver}.
     */
    @SignedIn
    public void release(RunId id, RunTeamId team, String inject, String reason) {
        var log = open(id);
        requireWaiting(log, team, inject);
        requireSomebody(log, team, inject);
        tell(
                log,
                log.add(
                        EntryKind.RELEASED,
                        team,
                        inject,
                        Map.of("by", "hand", "reason", reason.strip())));
        advancing.advance(log);
    }

    private OpenLog open(RunId id) {
        return advancing.open(access.lockToControl(id));
    }

    private static void requireWaiting(OpenLog log, RunTeamId team, String inject) {
        requireInject(log, team, inject);
        if (log.play().team(team).standing(inject).isReleased()) {
            throw new InjectWasReleased();
        }
    }

    private static void requireInject(OpenLog log, RunTeamId id, String inject) {
        var team = team(log, id);
        if (!Addressing.reachesTeam(log.script(), inject(log, inject), team.key())) {
            throw new InjectIsForOthers(team.name());
        }
    }

    private static void requireSomebody(OpenLog log, RunTeamId team, String inject) {
        var sent = inject(log, inject);
        boolean reaches =
                log.cast().seatsOf(team).stream()
                        .anyMatch(seat -> Addressing.reachesRole(log.script(), sent, seat.role()));
        if (!reaches) {
            throw new NobodyGetsIt(team(log, team).name());
        }
    }

    private static RunTeam team(OpenLog log, RunTeamId id) {
        return log.cast()
                .team(id)
                .orElseThrow(() -> new NotFound("team " + id + " of run " + log.run().id()));
    }

    private static org.cadre.scenario.Inject inject(OpenLog log, String id) {
        return log.script().inject(id).orElseThrow(() -> new NotFound("inject " + id));
    }

    /** Keeps an inject back from a team until it is sent or let go. */
    @SignedIn
    public void hold(RunId id, RunTeamId team, String inject, String reason) {
        set(id, EntryKind.HELD, team, inject, reason);
    }

    /** Does not send an inject to a team at all, unless somebody sends it by hand. */
    @SignedIn
    public void skip(RunId id, RunTeamId team, String inject, String reason) {
        set(id, EntryKind.SKIPPED, team, inject, reason);
    }

    private void set(RunId id, EntryKind kind, RunTeamId team, String inject, String reason) {
        var log = open(id);
        requireWaiting(log, team, inject);
        tell(log, log.add(kind, team, inject, Map.of("reason", reason.strip())));
        advancing.advance(log);
    }

    /** Says something to a team, or to everybody where {@code team} is empty. */
    @SignedIn
    public void say(RunId id, Optional<RunTeamId> team, String text) {
        requireText(text, "message");
        var log = open(id);
        team.ifPresent(each -> team(log, each));
        log.add(EntryKind.SAID, team, Optional.empty(), "control", Map.of("text", text.strip()));
    }

    private static void requireText(String text, String field) {
        if (text.isBlank()) {
            throw new TextIsMissing(field);
        }
    }

    /**
     * Changes the words of an inject for this run, before it is sent; the design stays as it is.
     * Refuses with {@link InjectWasReleased} when a team has it.
     */
    @SignedIn
    public void patch(RunId id, String inject, String text, String reason) {
        requireText(text, "words");
        requireText(reason, "reason");
        var log = open(id);
        if (text.length() > LONGEST) {
            throw new PlayingRuns.TextIsOutOfBounds("words");
        }
        boolean sent =
                log.play().teams().values().stream()
                        .anyMatch(team -> team.standing(inject).isReleased());
        if (sent) {
            throw new InjectWasReleased();
        }
        var old = log.play().patched(inject).orElseGet(() -> words(log, inject));
        tell(
                log,
                log.add(
                        EntryKind.PATCHED,
                        inject,
                        Map.of("old", old, "new", text.strip(), "reason", reason.strip())));
    }

    /** In the first language of the script. */
    private static String words(OpenLog log, String inject) {
        return inject(log, inject).text().in(log.script().languages().getFirst());
    }

    /**
     * Gives a team longer for a decision, or one player where each decides alone. Refuses with
     * {@link TimeIsOutOfRange} and {@link PlayingRuns.AlreadyDecided}.
     *
     * @param seat of the one player; empty for all of the team
     */
    @SignedIn
    public void addTime(
            RunId id,
            RunTeamId team,
            Optional<SeatId> seat,
            String decision,
            int minutes,
            String reason) {
        if (minutes < 1 || minutes > 120) {
            throw new TimeIsOutOfRange();
        }
        var log = open(id);
        team(log, team);
        var point = point(log, decision);
        seat.ifPresent(each -> requireDecidesAlone(log, team, each, point));
        boolean alone = point.mode() == DecisionPoint.Mode.INDIVIDUAL;
        if ((!alone || seat.isPresent())
                && log.play().team(team).decided(decision, seat).isPresent()) {
            throw new PlayingRuns.AlreadyDecided();
        }
        var facts =
                Map.of("time", Duration.ofMinutes(minutes).toString(), "reason", reason.strip());
        tell(log, log.add(EntryKind.TIME_ADDED, Optional.of(team), seat, decision, facts));
    }

    private static DecisionPoint point(OpenLog log, String decision) {
        return log.script()
                .decision(decision)
                .orElseThrow(() -> new NotFound("decision " + decision));
    }

    private static void requireDecidesAlone(
            OpenLog log, RunTeamId team, SeatId seat, DecisionPoint point) {
        boolean sits = log.cast().seat(seat).filter(each -> each.team().equals(team)).isPresent();
        if (!sits || point.mode() != DecisionPoint.Mode.INDIVIDUAL) {
            throw new NotFound("decision " + point.id() + " of seat " + seat);
        }
    }

    /** Takes a decision that is control's. Refuses as {@link PlayingRuns#decide}. */
    @SignedIn
    public void decide(RunId id, RunTeamId team, String decision, String option, String reason) {
        var log = open(id);
        team(log, team);
        var point = point(log, decision);
        if (point.mode() != DecisionPoint.Mode.CONTROLLER) {
            throw new NotFound("decision " + decision + " of control");
        }
        PlayingRuns.requireOpen(log, team, point, Optional.empty(), option);
        tell(
                log,
                log.add(
                        EntryKind.DECIDED,
                        team,
                        decision,
                        PlayingRuns.facts(point, option, reason)));
        advancing.taken(log, team, decision, option);
    }

    /** Answers a formal request for a persona. */
    @SignedIn
    public void moveRequest(RunId id, int request, FormalRequestState to, String ground) {
        var log = open(id);
        tell(log, Requests.moveByControl(log, request, to, ground));
        advancing.advance(log);
    }

    private void tell(OpenLog log, RunEntry entry) {
        events.fire(log.event(entry));
    }
}
