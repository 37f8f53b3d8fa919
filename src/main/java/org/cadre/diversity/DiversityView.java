package org.cadre.diversity;

import org.cadre.cohort.CohortId;
import org.cadre.diversity.figure.TargetStatus;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The diversity of a programme, as far as it is published.
 *
 * @param choices what can be looked at, the latest first
 * @param chosen what is looked at
 * @param isFormer whether the audit refused a later table of the same people
 * @param ended cohorts whose people can be followed up, by id
 * @param bodies targets of those who decide and teach, met or not met
 */
public record DiversityView(
        List<ReleaseRow> choices,
        @Nullable ReleaseRow chosen,
        boolean isFormer,
        Optional<ReleasedTables> tables,
        List<AttributeFigure> figures,
        Optional<FunnelFigure> funnel,
        List<RetentionFigure> retention,
        Map<CohortId, String> ended,
        List<BodyTarget> bodies,
        Map<Attribute, Classification> classifications) {

    /** What can be said of a target in a committee or a pool of trainers. */
    public record BodyTarget(Moment body, int year, Target target, TargetStatus status) {}
}
