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
 * What control notes because it happened outside of Cadre: what a team reached in a lab, by hand or
 * from the file of the lab; an exhibit that changed hands on paper. The log says that it was noted
 * so, and what shows it.
 */
@UseCase
public class NotingByHand {

    static final int LONGEST = 500;

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
        note(log, team, lab, score, source.strip(), "hand");
        advancing.advance(log);
    }

    private void note(
            OpenLog log, RunTeamId team, String lab, int score, String source, String by) {
        var facts = Map.of("score", String.valueOf(score), "source", source, "by", by);
        events.fire(log.event(log.add(EntryKind.LAB_SCORED, team, lab, facts)));
    }

    /**
     * Notes all scores of a file, or none. Refuses with {@link LabScoreFile.ScoreFileIsUnreadable},
     * {@link LabScoreFile.ScoreColumnIsMissing} and {@link LabScoreFile.ScoreRowIsWrong}.
     *
     * @param name what the file is called; the log says it with the number of the row
     */
    @SignedIn
    public void scoreLabs(RunId id, String name, byte[] file) {
        var log = advancing.open(access.lockToControl(id));
        var known = labs(log);
        for (var row : LabScoreFile.read(name, file).rows()) {
            var team = teamNamed(log, row);
            if (row.points() < 0 || row.points() > 100 || !known.contains(row.lab())) {
                throw new LabScoreFile.ScoreRowIsWrong(row.number());
            }
            note(log, team, row.lab(), row.points(), row.source(), "file");
        }
        advancing.advance(log);
    }

    private static RunTeamId teamNamed(OpenLog log, LabScoreFile.Row row) {
        return log.cast().teams().stream()
                .filter(
                        team ->
                                team.key().equals(row.team())
                                        || team.name().equalsIgnoreCase(row.team()))
                .findFirst()
                .map(RunTeam::id)
                .orElseThrow(() -> new LabScoreFile.ScoreRowIsWrong(row.number()));
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
