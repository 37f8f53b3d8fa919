package org.cadre.diversity;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Compares two published releases of a programme, cohorts above all; counts nobody itself. */
@UseCase
public class ComparisonQueries {

    private static final int MOST = 500;

    @Inject StatisticsRepository statistics;
    @Inject ReleaseQueries releases;
    @Inject DiversityAccess access;

    /**
     * Refuses with {@link NotFound} what is not published of the programme.
     *
     * @param one empty for the latest of a cohort
     * @param other empty for the next that tells something of the same attribute
     */
    @Allowed({Role.PROGRAMME_MANAGER, Role.OVERSIGHT_READER})
    public ComparisonView compare(
            ProgrammeId programme, Optional<ReleaseId> one, Optional<ReleaseId> other) {
        access.requireRead(programme);
        var published =
                statistics.listSettled(programme).stream()
                        .filter(each -> each.state() == ReleaseState.PUBLISHED)
                        .filter(each -> figures(each).findAny().isPresent())
                        .toList();
        var snapshots = statistics.listSnapshots(Optional.of(Set.of(programme.id())), MOST);
        var rows =
                releases.rows(published, snapshots).stream()
                        .collect(toMap(ReleaseRow::id, row -> row));
        var bySnapshot = snapshots.stream().collect(toMap(Snapshot::id, each -> each));
        var first =
                one.isPresent()
                        ? Optional.of(chosen(published, one.get()))
                        : published.stream().filter(each -> isOfCohort(each, rows)).findFirst();
        var second =
                other.isPresent()
                        ? Optional.of(chosen(published, other.get()))
                        : first.flatMap(
                                mine ->
                                        published.stream()
                                                .filter(each -> !each.id().equals(mine.id()))
                                                .filter(each -> !tables(mine, each, true).isEmpty())
                                                .findFirst());
        var choices = published.stream().map(each -> row(rows, each)).toList();
        if (first.isEmpty() || second.isEmpty()) {
            return new ComparisonView(choices, null, null, false, List.of(), Map.of());
        }
        var a = Objects.requireNonNull(bySnapshot.get(first.get().snapshot()));
        var b = Objects.requireNonNull(bySnapshot.get(second.get().snapshot()));
        boolean apart = areApart(a, b);
        return new ComparisonView(
                choices,
                row(rows, first.get()),
                row(rows, second.get()),
                apart,
                tables(first.get(), second.get(), apart),
                classifications(a));
    }

    private static ReleaseRow row(Map<ReleaseId, ReleaseRow> rows, StatisticsRelease release) {
        return Objects.requireNonNull(rows.get(release.id()));
    }

    private static boolean isOfCohort(StatisticsRelease release, Map<ReleaseId, ReleaseRow> rows) {
        return row(rows, release).moment().isOfCohort();
    }

    private static StatisticsRelease chosen(List<StatisticsRelease> published, ReleaseId id) {
        return published.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("release " + id));
    }

    private static boolean areApart(Snapshot one, Snapshot other) {
        return one.cohort().isPresent()
                && other.cohort().isPresent()
                && !one.cohort().equals(other.cohort());
    }

    private static List<Comparison> tables(
            StatisticsRelease one, StatisticsRelease other, boolean apart) {
        return figures(one)
                .flatMap(
                        mine ->
                                figures(other)
                                        .filter(its -> its.facet().equals(mine.facet()))
                                        .map(its -> Comparison.of(mine, its, apart)))
                .toList();
    }

    private static Stream<AttributeFigure> figures(StatisticsRelease release) {
        return release.tables().stream()
                .flatMap(tables -> tables.tables().stream())
                .filter(table -> !table.shape().isCrossed())
                .filter(table -> !table.shape().has(Attribute.STAGE))
                .map(table -> AttributeFigure.of(table, List.of(), List.of()));
    }

    private Map<Attribute, Classification> classifications(Snapshot snapshot) {
        var versions = snapshot.versions();
        return statistics.listClassifications().stream()
                .filter(each -> Objects.equals(each.version(), versions.get(each.attribute())))
                .collect(toMap(Classification::attribute, each -> each));
    }
}
