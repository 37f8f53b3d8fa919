package org.cadre.exerciserun;

import org.cadre.exerciserun.ResultsView.Cell;
import org.cadre.exerciserun.ResultsView.Row;
import org.cadre.exerciserun.judging.Judging;
import org.cadre.exerciserun.letter.ActionResult;
import org.cadre.exerciserun.letter.ObjectiveLetter;
import org.cadre.exerciserun.letter.Rating;
import org.cadre.exerciserun.letter.Thresholds;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.ExpectedAction;
import org.cadre.scenario.Objective;
import org.cadre.scenario.RubricCriterion;
import org.cadre.text.Language;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the letters of a run. */
final class ResultsWriting {

    private final ExerciseDesign script;
    private final Cast cast;
    private final Play play;
    private final Language language;
    private final Judging judging;

    ResultsWriting(ExerciseDesign script, Cast cast, Play play, Language language) {
        this.script = script;
        this.cast = cast;
        this.play = play;
        this.language = language;
        this.judging = new Judging(script);
    }

    ResultsView write(ExerciseRun run) {
        return new ResultsView(
                run.id(),
                run.title(),
                script.marking(),
                run.state(),
                cast.teams().stream().map(RunTeam::name).toList(),
                cast.teams().stream()
                        .filter(cast::isSimulated)
                        .map(RunTeam::name)
                        .collect(Collectors.joining(", ")),
                script.objectives().stream().map(this::row).toList());
    }

    private Row row(Objective objective) {
        return new Row(
                objective.text().in(language),
                objective.critical(),
                cast.teams().stream().map(team -> cell(objective, team)).toList());
    }

    private Cell cell(Objective objective, RunTeam team) {
        var actions =
                script.expected().stream()
                        .filter(action -> action.objective().equals(objective.id()))
                        .filter(action -> judging.isOf(action, team.key()))
                        .map(action -> ActionResult.of(action, status(action, team)))
                        .toList();
        var criteria =
                script.criteria().stream()
                        .filter(criterion -> criterion.objective().equals(objective.id()))
                        .toList();
        var found =
                ObjectiveLetter.of(
                        actions,
                        criteria.stream().flatMap(each -> rating(each, team).stream()).toList(),
                        Thresholds.USUAL);
        return new Cell(
                found.letter(),
                found.cause(),
                found.share().counted(),
                found.share().actions(),
                found.share().points().stripTrailingZeros().toPlainString(),
                found.share().of(),
                found.because().stream().map(this::words).toList(),
                criteria.stream()
                        .filter(each -> isUnsettled(each, team))
                        .map(each -> each.text().in(language))
                        .toList());
    }

    private ExpectedAction.Status status(ExpectedAction action, RunTeam team) {
        return play.team(team.id())
                .judgement(action.id(), Optional.empty())
                .map(TeamPlay.Judgement::status)
                .orElse(ExpectedAction.Status.PENDING);
    }

    /** What the lead evaluator said, else what all who rated it agree in. */
    private Optional<Rating> rating(RubricCriterion criterion, RunTeam team) {
        return moderated(criterion, team)
                .or(() -> agreed(rated(criterion, team)))
                .filter(level -> !level.isEmpty())
                .map(
                        level ->
                                new Rating(
                                        criterion.id(),
                                        Integer.parseInt(level),
                                        criterion.critical()));
    }

    private static Optional<String> agreed(Set<String> levels) {
        return levels.size() == 1 ? levels.stream().findFirst() : Optional.empty();
    }

    private boolean isUnsettled(RubricCriterion criterion, RunTeam team) {
        return moderated(criterion, team).isEmpty() && rated(criterion, team).size() > 1;
    }

    private Optional<String> moderated(RubricCriterion criterion, RunTeam team) {
        return entries(EntryKind.MODERATED, criterion, team)
                .reduce((first, last) -> last)
                .map(entry -> entry.fact("level"));
    }

    /** The last level of each evaluator. */
    private Set<String> rated(RubricCriterion criterion, RunTeam team) {
        Map<UUID, String> levels = new HashMap<>();
        entries(EntryKind.RATED, criterion, team)
                .forEach(
                        entry ->
                                entry.actor().ifPresent(by -> levels.put(by, entry.fact("level"))));
        return levels.values().stream()
                .filter(level -> !level.isEmpty())
                .collect(Collectors.toSet());
    }

    private Stream<RunEntry> entries(EntryKind kind, RubricCriterion criterion, RunTeam team) {
        return play.entries().stream()
                .filter(entry -> entry.kind() == kind && entry.subject().equals(criterion.id()))
                .filter(entry -> entry.team().filter(team.id()::equals).isPresent());
    }

    /** Of an action or a criterion. */
    private String words(String id) {
        return script.expected(id)
                .map(ExpectedAction::text)
                .or(() -> script.criterion(id).map(RubricCriterion::text))
                .map(text -> text.in(language))
                .orElse(id);
    }
}
