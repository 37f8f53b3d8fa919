package org.cadre.exerciserun;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.ExpectedAction;
import org.cadre.scenario.RubricCriterion;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What evaluators note while others play, and afterwards until the run is closed. A correction is
 * one entry more; the last one counts.
 */
@UseCase
public class EvaluatingRuns {

    private static final int LONGEST = 4000;

    @Inject RunAccess access;
    @Inject RunLogs logs;
    @Inject Event<DomainEvent> events;

    /** The run is closed: its log stays as it is. */
    public static final class RunIsClosed extends Refusal {}

    /** An observation and a justification are words, four thousand letters at most. */
    public static final class WordsAreMissing extends WrongValue {
        WordsAreMissing(String field) {
            super(field, LONGEST);
        }
    }

    /** A criterion is rated from 0 to 4, or not at all. */
    public static final class LevelIsOutOfRange extends Refusal {}

    /**
     * Notes what was seen of a team.
     *
     * @param at exercise time of what was seen; empty for now
     * @param criterion id; empty for none
     */
    @SignedIn
    public void observe(
            RunId id,
            RunTeamId team,
            String objective,
            String criterion,
            Polarity polarity,
            Optional<RootCause> cause,
            Optional<Duration> at,
            String text) {
        requireWords(text, "observation");
        var log = open(id, team);
        var script = log.script();
        requireObjective(script, objective);
        if (!criterion.isEmpty()) {
            criterion(script, criterion);
        }
        var facts = new HashMap<String, String>();
        facts.put("polarity", polarity.name());
        facts.put("criterion", criterion);
        facts.put("text", text.strip());
        facts.put("seen", at.orElse(log.offset()).toString());
        cause.ifPresent(each -> facts.put("cause", each.name()));
        log.add(EntryKind.OBSERVED, team, objective, facts);
    }

    private static void requireWords(String text, String field) {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new WordsAreMissing(field);
        }
    }

    private OpenLog open(RunId id, RunTeamId team) {
        return open(access.lockToEvaluate(id), team);
    }

    private OpenLog open(RunAccess.Part part, RunTeamId team) {
        var run = part.run();
        if (run.state().isAhead()) {
            throw new DirectingRuns.ClockDoesNotRun();
        }
        if (!run.state().isLive() && run.state() != RunState.ENDED) {
            throw new RunIsClosed();
        }
        var log = logs.open(run, part.cast());
        if (!log.play().teams().containsKey(team)) {
            throw new NotFound("team " + team + " of run " + run.id());
        }
        return log;
    }

    private static void requireObjective(ExerciseDesign script, String id) {
        if (script.objective(id).isEmpty()) {
            throw new NotFound("objective " + id + " of " + script.code());
        }
    }

    private static RubricCriterion criterion(ExerciseDesign script, String id) {
        return script.criterion(id)
                .orElseThrow(() -> new NotFound("criterion " + id + " of " + script.code()));
    }

    /**
     * Says what became of an expected action; over what a rule found. PENDING takes it back.
     *
     * @param seat empty for the team
     * @param evidence what shows it
     */
    @SignedIn
    public void judge(
            RunId id,
            RunTeamId team,
            Optional<SeatId> seat,
            String expected,
            ExpectedAction.Status status,
            String evidence) {
        var log = open(id, team);
        var script = log.script();
        if (script.expected(expected).isEmpty()) {
            throw new NotFound("expected " + expected + " of " + script.code());
        }
        tell(
                log,
                log.add(
                        EntryKind.JUDGED,
                        Optional.of(team),
                        seat,
                        expected,
                        Map.of("status", status.name(), "evidence", evidence.strip())));
    }

    /**
     * Rates a team by a criterion, with the reason for it.
     *
     * @param level 0 to 4; empty where it could not be seen
     */
    @SignedIn
    public void rate(RunId id, RunTeamId team, String criterion, OptionalInt level, String why) {
        rate(open(id, team), EntryKind.RATED, team, criterion, level, why);
    }

    /** Says the rating that counts where evaluators differ; the lead evaluator's. */
    @SignedIn
    public void moderate(
            RunId id, RunTeamId team, String criterion, OptionalInt level, String why) {
        var part = access.lockToEvaluate(id);
        if (!part.duties().contains(StaffDuty.LEAD_EVALUATOR)) {
            throw RunAccess.nothing(id);
        }
        rate(open(part, team), EntryKind.MODERATED, team, criterion, level, why);
    }

    private void rate(
            OpenLog log,
            EntryKind kind,
            RunTeamId team,
            String criterion,
            OptionalInt level,
            String why) {
        requireWords(why, "why");
        criterion(log.script(), criterion);
        if (level.isPresent() && (level.getAsInt() < 0 || level.getAsInt() > 4)) {
            throw new LevelIsOutOfRange();
        }
        var said = level.isPresent() ? String.valueOf(level.getAsInt()) : "";
        tell(log, log.add(kind, team, criterion, Map.of("level", said, "why", why.strip())));
    }

    private void tell(OpenLog log, RunEntry entry) {
        events.fire(log.event(entry));
    }
}
