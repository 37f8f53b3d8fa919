package org.cadre.exerciserun;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;

import java.util.List;
import java.util.Map;

/**
 * What control notes by hand because it happened outside of Cadre: what a team reached in a lab, an
 * exhibit that changed hands on paper. The log says that it was noted so, and what shows it.
 */
@UseCase
public class NotingByHand {

    private static final int LONGEST = 500;

    @Inject RunAccess access;
    @Inject Advancing advancing;
    @Inject Event<DomainEvent> events;

    /** A score is a whole number from 0 to 100. */
    public static final class ScoreIsOutOfRange extends WrongValue {
        ScoreIsOutOfRange() {
            super("score");
        }
    }

    /** What shows it is said in one to five hundred letters. */
    public static final class SourceIsMissing extends WrongValue {
        SourceIsMissing(String field) {
            super(field);
        }
    }

    /**
     * Notes the score of a team in a lab of the script; the best one counts. Refuses with {@link
     * ScoreIsOutOfRange} and {@link SourceIsMissing}.
     *
     * @param source who or what says so
     */
    @SignedIn
    public void scoreLab(RunId id, RunTeamId team, String lab, int score, String source) {
        requireSource(source, "source");
        if (score < 0 || score > 100) {
            throw new ScoreIsOutOfRange();
        }
        var log = advancing.open(access.lockToControl(id));
        requireTeam(log, team);
        if (!labs(log).contains(lab)) {
            throw new NotFound("lab " + lab + " of run " + id);
        }
        var facts = Map.of("score", String.valueOf(score), "source", source.strip(), "by", "hand");
        events.fire(log.event(log.add(EntryKind.LAB_SCORED, team, lab, facts)));
        advancing.advance(log);
    }

    private static List<String> labs(OpenLog log) {
        return HandChoices.labs(log.script());
    }

    private static void requireSource(String text, String field) {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new SourceIsMissing(field);
        }
    }

    private static void requireTeam(OpenLog log, RunTeamId team) {
        if (!log.play().teams().containsKey(team)) {
            throw new NotFound("team " + team + " of run " + log.run().id());
        }
    }

    /**
     * Notes that an exhibit of a team changed hands. Refuses with {@link SourceIsMissing} and
     * {@link Custody.HolderIsTheSame}.
     *
     * @param purpose why, and what shows it
     */
    @SignedIn
    public void moveExhibit(
            RunId id, RunTeamId team, String exhibit, String to, String purpose, String seal) {
        requireSource(purpose, "purpose");
        var log = advancing.open(access.lockToControl(id));
        requireTeam(log, team);
        events.fire(log.event(Custody.moveByControl(log, team, exhibit, to, purpose, seal)));
        advancing.advance(log);
    }
}
