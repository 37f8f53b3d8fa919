package org.cadre.exerciserun;

import org.cadre.exerciserun.EvaluateView.ActionItem;
import org.cadre.exerciserun.EvaluateView.CriterionItem;
import org.cadre.exerciserun.EvaluateView.ObjectiveItem;
import org.cadre.exerciserun.EvaluateView.ObservedItem;
import org.cadre.exerciserun.EvaluateView.RatingItem;
import org.cadre.exerciserun.judging.Judging;
import org.cadre.people.PersonId;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.ExpectedAction;
import org.cadre.scenario.Objective;
import org.cadre.scenario.RubricCriterion;
import org.cadre.text.Language;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes what an evaluator sees of a team. */
final class EvaluateWriting {

    private final ExerciseDesign script;
    private final Cast cast;
    private final Map<PersonId, String> names;
    private final Play play;
    private final Language language;
    private final Optional<UUID> evaluator;

    EvaluateWriting(
            ExerciseDesign script,
            Cast cast,
            Map<PersonId, String> names,
            Play play,
            Language language,
            Optional<UUID> evaluator) {
        this.script = script;
        this.cast = cast;
        this.names = names;
        this.play = play;
        this.language = language;
        this.evaluator = evaluator;
    }

    EvaluateView write(RunAccess.Part part, RunTeam team) {
        var run = part.run();
        return new EvaluateView(
                run.id(),
                run.title(),
                script.marking(),
                run.state(),
                run.state().isLive() || run.state() == RunState.ENDED,
                part.evaluates(),
                part.duties().contains(StaffDuty.LEAD_EVALUATOR),
                team.id(),
                cast.teams().stream()
                        .map(each -> new PlayView.Choice(each.id().toString(), each.name()))
                        .toList(),
                script.objectives().stream().map(objective -> objective(objective, team)).toList(),
                entries(team, EntryKind.OBSERVED).map(this::observed).toList().reversed());
    }

    private Stream<RunEntry> entries(RunTeam team, EntryKind kind) {
        return play.entries().stream()
                .filter(entry -> entry.kind() == kind)
                .filter(entry -> entry.team().filter(team.id()::equals).isPresent());
    }

    private ObjectiveItem objective(Objective objective, RunTeam team) {
        return new ObjectiveItem(
                objective.id(),
                objective.text().in(language),
                objective.critical(),
                expected(team)
                        .filter(action -> action.objective().equals(objective.id()))
                        .map(action -> action(action, team))
                        .toList(),
                script.criteria().stream()
                        .filter(criterion -> criterion.objective().equals(objective.id()))
                        .map(criterion -> criterion(criterion, team))
                        .toList());
    }

    private Stream<ExpectedAction> expected(RunTeam team) {
        var judging = new Judging(script);
        return script.expected().stream().filter(action -> judging.isOf(action, team.key()));
    }

    private ActionItem action(ExpectedAction action, RunTeam team) {
        var judgement = play.team(team.id()).judgement(action.id(), Optional.empty());
        return new ActionItem(
                action.id(),
                action.text().in(language),
                action.verify().name(),
                action.critical(),
                action.from(),
                action.until(),
                judgement.map(TeamPlay.Judgement::status).orElse(ExpectedAction.Status.PENDING),
                judgement.filter(TeamPlay.Judgement::byRule).isPresent(),
                judgement.map(said -> said.entry().fact("evidence")).orElse(""));
    }

    private CriterionItem criterion(RubricCriterion criterion, RunTeam team) {
        var ratings = new LinkedHashMap<UUID, RunEntry>();
        entries(team, EntryKind.RATED)
                .filter(entry -> entry.subject().equals(criterion.id()))
                .forEach(entry -> entry.actor().ifPresent(actor -> ratings.put(actor, entry)));
        var own = evaluator.map(ratings::get).filter(Objects::nonNull);
        return new CriterionItem(
                criterion.id(),
                criterion.text().in(language),
                criterion.critical(),
                criterion.anchors().stream().map(anchor -> anchor.in(language)).toList(),
                own.map(EvaluateWriting::level).orElse(OptionalInt.empty()),
                own.map(entry -> entry.fact("why")).orElse(""),
                ratings.values().stream().map(this::rating).toList(),
                entries(team, EntryKind.MODERATED)
                        .filter(entry -> entry.subject().equals(criterion.id()))
                        .reduce((first, last) -> last)
                        .map(this::rating));
    }

    private RatingItem rating(RunEntry entry) {
        return new RatingItem(by(entry), level(entry), entry.fact("why"));
    }

    private static OptionalInt level(RunEntry entry) {
        var level = entry.fact("level");
        return level.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(level));
    }

    private String by(RunEntry entry) {
        return entry.actor()
                .map(PersonId::new)
                .map(person -> names.getOrDefault(person, ""))
                .orElse("");
    }

    private ObservedItem observed(RunEntry entry) {
        return new ObservedItem(
                entry.number(),
                objectiveText(entry.subject()),
                Polarity.valueOf(entry.fact("polarity")),
                RootCause.find(entry.fact("cause")),
                entry.fact("text"),
                by(entry),
                Duration.parse(entry.fact("seen")));
    }

    private String objectiveText(String id) {
        return script.objective(id).map(each -> each.text().in(language)).orElse("");
    }

    /** The team that was asked for, else the first. */
    static RunTeam chosen(Cast cast, Optional<RunTeamId> team) {
        List<RunTeam> teams = cast.teams();
        return team.flatMap(cast::team).orElseGet(teams::getFirst);
    }
}
