package org.cadre.exerciserun;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;
import org.cadre.scenario.FormalRequestState;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What control does to a run that lives: sends, holds and skips injects by hand, speaks for
 * personas, gives time, corrects the script for this run alone. To others than control the run does
 * not exist.
 */
@UseCase
public class ControllingRuns {

    @Inject RunRepository runs;
    @Inject RunAccess access;
    @Inject RunLogs logs;
    @Inject Advancing advancing;
    @Inject Requests requests;
    @Inject Event<DomainEvent> events;

    /** The inject was sent to this team already. */
    public static final class InjectWasReleased extends Refusal {}

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
     * with {@link InjectWasReleased} and {@link DirectingRuns.RunIsOver}.
     */
    @SignedIn
    public void release(RunId id, RunTeamId team, String inject, String reason) {
        var log = open(id);
        requireWaiting(log, team, inject);
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
        var run = access.lockToControl(id).run();
        if (run.state().isAhead()) {
            throw new DirectingRuns.ClockDoesNotRun();
        }
        if (!run.state().isLive()) {
            throw new DirectingRuns.RunIsOver();
        }
        var log = logs.open(run);
        advancing.advance(log);
        return log;
    }

    private void requireWaiting(OpenLog log, RunTeamId team, String inject) {
        advancing.requireInject(log, team, inject);
        if (log.play().team(team).standing(inject).isReleased()) {
            throw new InjectWasReleased();
        }
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
        team.ifPresent(each -> requireTeam(log, each));
        log.add(EntryKind.SAID, team, Optional.empty(), "control", Map.of("text", text.strip()));
    }

    private static void requireTeam(OpenLog log, RunTeamId team) {
        if (!log.play().teams().containsKey(team)) {
            throw new NotFound("team " + team + " of run " + log.run().id());
        }
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
        boolean sent =
                log.play().teams().values().stream()
                        .anyMatch(team -> team.standing(inject).isReleased());
        if (sent) {
            throw new InjectWasReleased();
        }
        var old = advancing.text(log, inject);
        tell(
                log,
                log.add(
                        EntryKind.PATCHED,
                        inject,
                        Map.of("old", old, "new", text.strip(), "reason", reason.strip())));
    }

    /** Gives a team longer for a decision. */
    @SignedIn
    public void addTime(RunId id, RunTeamId team, String decision, int minutes, String reason) {
        if (minutes < 1 || minutes > 120) {
            throw new TimeIsOutOfRange();
        }
        var log = open(id);
        requireTeam(log, team);
        var facts = new HashMap<String, String>();
        facts.put("time", Duration.ofMinutes(minutes).toString());
        facts.put("reason", reason.strip());
        tell(log, log.add(EntryKind.TIME_ADDED, team, decision, facts));
    }

    /** Takes a decision that is control's. */
    @SignedIn
    public void decide(RunId id, RunTeamId team, String decision, String option, String reason) {
        var log = open(id);
        requireTeam(log, team);
        tell(log, advancing.decideByControl(log, team, decision, option, reason));
    }

    /** Notes what somebody of a team reached in a lab, until labs say so themselves. */
    @SignedIn
    public void scoreLab(RunId id, RunTeamId team, String lab, int score) {
        var log = open(id);
        requireTeam(log, team);
        tell(
                log,
                log.add(
                        EntryKind.LAB_SCORED,
                        team,
                        lab,
                        Map.of("score", String.valueOf(score), "source", "hand")));
        advancing.advance(log);
    }

    /** Answers a formal request for a persona. */
    @SignedIn
    public void moveRequest(RunId id, int request, FormalRequestState to, String ground) {
        var log = open(id);
        tell(log, requests.moveByControl(log, request, to, ground));
        advancing.advance(log);
    }

    private void tell(OpenLog log, RunEntry entry) {
        events.fire(log.event(entry));
    }
}
