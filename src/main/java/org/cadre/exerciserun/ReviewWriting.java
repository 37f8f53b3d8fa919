package org.cadre.exerciserun;

import org.cadre.exercise.StoredDesign;
import org.cadre.exerciserun.DirectView.LogItem;
import org.cadre.exerciserun.PlayView.Choice;
import org.cadre.exerciserun.RunReview.DecisionTimes;
import org.cadre.exerciserun.RunReview.Observed;
import org.cadre.exerciserun.RunReview.Taken;
import org.cadre.scenario.DecisionPoint;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.Inject;
import org.cadre.text.Language;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Writes what a run was and what came of it. */
final class ReviewWriting {

    /** What belongs to the story of an exercise. */
    private static final Set<EntryKind> TOLD =
            EnumSet.of(
                    EntryKind.STARTED,
                    EntryKind.PAUSED,
                    EntryKind.RESUMED,
                    EntryKind.JUMPED,
                    EntryKind.RATE_SET,
                    EntryKind.ENDED,
                    EntryKind.PHASE_ENTERED,
                    EntryKind.RELEASED,
                    EntryKind.SKIPPED,
                    EntryKind.DECIDED,
                    EntryKind.REQUESTED,
                    EntryKind.REQUEST_MOVED,
                    EntryKind.CUSTODY_MOVED);

    private final StoredDesign design;
    private final ExerciseDesign script;
    private final Cast cast;
    private final Play play;
    private final Language language;

    ReviewWriting(StoredDesign design, Cast cast, Play play, Language language) {
        this.design = design;
        this.script = design.script();
        this.cast = cast;
        this.play = play;
        this.language = language;
    }

    RunReview write(ExerciseRun run) {
        return new RunReview(
                run.id(),
                run.title(),
                "%s %s".formatted(script.title().in(language), design.version()),
                script.marking(),
                run.state(),
                run.zone(),
                first(EntryKind.STARTED),
                first(EntryKind.ENDED),
                (int) cast.seats().stream().filter(seat -> seat.person().isPresent()).count(),
                (int) entries(EntryKind.OBSERVED).map(RunEntry::actor).distinct().count(),
                (int) entries(EntryKind.RELEASED).map(RunEntry::subject).distinct().count(),
                script.injects().size(),
                script.objectives().stream()
                        .map(each -> new Choice(each.id(), each.text().in(language)))
                        .toList(),
                new ResultsWriting(script, cast, play, language).write(run),
                entries(EntryKind.OBSERVED).map(this::observed).toList(),
                script.injects().stream().flatMap(this::times).toList(),
                log(),
                run.entries(),
                run.chain());
    }

    private Stream<RunEntry> entries(EntryKind kind) {
        return play.entries().stream().filter(entry -> entry.kind() == kind);
    }

    private Optional<Instant> first(EntryKind kind) {
        return entries(kind).map(RunEntry::at).findFirst();
    }

    private Observed observed(RunEntry entry) {
        return new Observed(
                entry.number(),
                entry.team().flatMap(cast::team).map(RunTeam::name).orElse(""),
                entry.subject(),
                Polarity.valueOf(entry.fact("polarity")),
                RootCause.find(entry.fact("cause")),
                entry.fact("text"),
                Duration.parse(entry.fact("seen")));
    }

    private Stream<DecisionTimes> times(Inject inject) {
        return inject
                .decision()
                .map(
                        point ->
                                new DecisionTimes(
                                        point.question().in(language),
                                        point.within(),
                                        cast.teams().stream()
                                                .flatMap(team -> taken(inject, point, team))
                                                .toList()))
                .filter(times -> !times.taken().isEmpty())
                .stream();
    }

    private Stream<Taken> taken(Inject inject, DecisionPoint point, RunTeam team) {
        var own = play.team(team.id());
        var last =
                own.decisions().stream()
                        .filter(decided -> decided.decision().equals(point.id()))
                        .reduce((first, second) -> second);
        return own.standing(inject.id()).released().stream()
                .flatMap(
                        released ->
                                last.stream()
                                        .map(decided -> taken(point, team, decided, released)));
    }

    private Taken taken(
            DecisionPoint point, RunTeam team, TeamPlay.Decided decided, Duration released) {
        return new Taken(
                team.name(),
                decided.entry().offset().minus(released),
                decided.timedOut(),
                point.find(decided.option())
                        .map(option -> option.text().in(language))
                        .orElse(decided.option()),
                decided.reason());
    }

    private List<LogItem> log() {
        return new DirectWriting(script, cast, Map.of(), play, language, Instant.EPOCH)
                .wholeLog().stream().filter(item -> TOLD.contains(item.kind())).toList();
    }
}
