package org.cadre.diversity;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.cohort.CohortId;
import org.cadre.cohort.PopulationQueries;
import org.cadre.diversity.figure.TargetStatus;
import org.cadre.people.PersonId;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Reads the diversity of a programme from what was published, and from nothing else. */
@UseCase
public class DiversityQueries {

    private static final int MOST = 1_000;
    private static final int MOST_ENDED = 20;

    /** In a smaller body whether a target is met tells of single people. */
    private static final int FEWEST_IN_BODY = 5;

    /** Of fewer people a share of those who stayed would tell of single ones. */
    private static final int FEWEST_FOR_RETENTION = 10;

    @Inject StatisticsRepository statistics;
    @Inject BenchmarkRepository benchmarks;
    @Inject FollowUpRepository followUps;
    @Inject ReleaseQueries releases;
    @Inject PopulationQueries populations;
    @Inject DiversityAccess access;
    @Inject Vault vault;
    @Inject CadreClock clock;

    /**
     * @param chosen a release of the programme; empty for the latest of a year, else the latest
     */
    @Allowed({Role.PROGRAMME_MANAGER, Role.OVERSIGHT_READER})
    public DiversityView get(ProgrammeId programme, Optional<ReleaseId> chosen) {
        access.requireRead(programme);
        var settled = statistics.listSettled(programme);
        var published =
                settled.stream().filter(each -> each.state() == ReleaseState.PUBLISHED).toList();
        var snapshots = statistics.listSnapshots(Optional.of(Set.of(programme.id())), MOST);
        var rows = releases.rows(published, snapshots);
        var shown = chosen(rows, chosen);
        var release =
                shown.flatMap(
                        row ->
                                published.stream()
                                        .filter(each -> each.id().equals(row.id()))
                                        .findFirst());
        var promised = benchmarks.listTargets(programme);
        var targets = promised.stream().map(DiversityTarget::target).toList();
        var ended = populations.endedIn(programme, clock.today(ZoneOffset.UTC), MOST_ENDED);
        var tables = release.flatMap(StatisticsRelease::tables);
        return new DiversityView(
                rows,
                shown.orElse(null),
                release.isPresent() && isFormer(release.get(), settled, snapshots),
                tables,
                tables.map(each -> figures(each, shown.orElseThrow(), targets)).orElse(List.of()),
                funnel(published),
                retention(programme, ended),
                names(ended),
                bodies(snapshots, promised),
                classifications());
    }

    /**
     * Whether the audit refused a later table of the same people, so that this one still stands.
     */
    private static boolean isFormer(
            StatisticsRelease shown, List<StatisticsRelease> settled, List<Snapshot> snapshots) {
        var subject = subject(shown, snapshots);
        return settled.stream()
                .filter(each -> each.state() == ReleaseState.REFUSED)
                .filter(each -> each.number() > shown.number())
                .anyMatch(each -> subject(each, snapshots).equals(subject));
    }

    private static Optional<String> subject(StatisticsRelease release, List<Snapshot> snapshots) {
        return snapshots.stream()
                .filter(each -> each.id().equals(release.snapshot()))
                .findFirst()
                .map(Snapshot::subject);
    }

    private static Optional<ReleaseRow> chosen(List<ReleaseRow> rows, Optional<ReleaseId> id) {
        if (id.isPresent()) {
            return rows.stream().filter(row -> row.id().equals(id.get())).findFirst();
        }
        return rows.stream()
                .filter(row -> row.moment() == Moment.YEAR)
                .findFirst()
                .or(() -> rows.stream().findFirst());
    }

    /** Sensitive targets are told of a whole year alone; of a cohort they would single out. */
    private List<AttributeFigure> figures(
            ReleasedTables tables, ReleaseRow row, List<Target> targets) {
        var told =
                targets.stream()
                        .filter(t -> !t.attribute().isSensitive() || !row.moment().isOfCohort())
                        .toList();
        var references = benchmarks.listReferences();
        return tables.tables().stream()
                .filter(table -> !table.shape().isCrossed())
                .filter(table -> !table.shape().has(Attribute.STAGE))
                .map(table -> AttributeFigure.of(table, references, told))
                .toList();
    }

    private static Optional<FunnelFigure> funnel(List<StatisticsRelease> published) {
        return published.stream()
                .filter(each -> each.shapes().stream().anyMatch(s -> s.has(Attribute.STAGE)))
                .flatMap(
                        each ->
                                each.tables().stream()
                                        .flatMap(tables -> tables.tables().stream())
                                        .flatMap(
                                                table ->
                                                        FunnelFigure.of(
                                                                StatisticsRelease.numberOf(
                                                                        each.number()),
                                                                table)
                                                                .stream()))
                .findFirst();
    }

    private List<RetentionFigure> retention(
            ProgrammeId programme, List<PopulationQueries.Ended> ended) {
        var figures = new ArrayList<RetentionFigure>();
        var noted = followUps.listOf(programme).stream().collect(groupingBy(FollowUp::cohort));
        var seated = populations.enrolledIn(noted.keySet());
        for (var cohort : ended) {
            var people = seated.getOrDefault(cohort.id(), Set.of());
            if (people.size() >= FEWEST_FOR_RETENTION) {
                figures.add(
                        RetentionFigure.of(
                                cohort.id(),
                                cohort.name(),
                                found(people, noted.getOrDefault(cohort.id(), List.of())),
                                due(cohort)));
            }
        }
        return figures;
    }

    private static Map<CohortId, String> names(List<PopulationQueries.Ended> ended) {
        var names = new LinkedHashMap<CohortId, String>();
        ended.forEach(each -> names.put(each.id(), each.name()));
        return names;
    }

    private static Collection<Map<Integer, FollowUpStatus>> found(
            Set<PersonId> people, List<FollowUp> notes) {
        var found = new HashMap<PersonId, Map<Integer, FollowUpStatus>>();
        people.forEach(person -> found.put(person, new HashMap<>()));
        for (var note : notes) {
            var own = found.get(note.person());
            if (own != null) {
                own.put(note.months(), note.status());
            }
        }
        return found.values();
    }

    private List<Integer> due(PopulationQueries.Ended cohort) {
        var today = clock.today(ZoneOffset.UTC);
        return FollowUps.MONTHS.stream()
                .filter(months -> !cohort.endsOn().plusMonths(months).isAfter(today))
                .toList();
    }

    /**
     * Of the latest snapshot of each body; nothing of what is especially protected. A body is
     * small: whoever could try one target after another would find the share, so those that stood
     * before people were counted are told alone.
     */
    private List<DiversityView.BodyTarget> bodies(
            List<Snapshot> snapshots, List<DiversityTarget> promised) {
        var latest = new LinkedHashMap<Moment, Snapshot>();
        snapshots.forEach(
                each -> {
                    if (each.moment().isOfBody()) {
                        latest.putIfAbsent(each.moment(), each);
                    }
                });
        var sealed =
                statistics.listSealed(latest.values().stream().map(Snapshot::id).toList()).stream()
                        .collect(toMap(SealedCounts::snapshot, each -> each));
        var told = new ArrayList<DiversityView.BodyTarget>();
        for (var body : latest.values()) {
            var counts = Objects.requireNonNull(sealed.get(body.id())).cells(vault);
            promised.stream()
                    .filter(each -> each.isPromisedBefore(body.takenAt()))
                    .map(DiversityTarget::target)
                    .map(
                            target ->
                                    new DiversityView.BodyTarget(
                                            body.moment(),
                                            body.year(),
                                            target,
                                            status(counts, target)))
                    .forEach(told::add);
        }
        return told;
    }

    private static TargetStatus status(CellCounts counts, Target target) {
        if (target.attribute().isSensitive()) {
            return TargetStatus.NOT_PUBLISHABLE;
        }
        int at = counts.attributes().indexOf(target.attribute());
        if (at < 0) {
            return TargetStatus.NOT_PUBLISHABLE;
        }
        int part = 0;
        int answered = 0;
        for (var cell : counts.cells().entrySet()) {
            var code = cell.getKey().get(at);
            part += code.equals(target.code()) ? cell.getValue() : 0;
            answered += Classifications.SILENCE.contains(code) ? 0 : cell.getValue();
        }
        if (answered < FEWEST_IN_BODY) {
            return TargetStatus.NOT_PUBLISHABLE;
        }
        return part * 100 >= target.leastPercent() * answered
                ? TargetStatus.MET
                : TargetStatus.NOT_MET;
    }

    private Map<Attribute, Classification> classifications() {
        return statistics.listClassifications().stream()
                .collect(toMap(Classification::attribute, each -> each, (one, later) -> later));
    }
}
