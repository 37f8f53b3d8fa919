package org.cadre.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.cadre.cohort.CohortId;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that money carries.
 *
 * @param cohortId for a cohort
 * @param workCode of the track, of the design of the exercise, or of the module whose certificates
 *     are renewed
 */
@Embeddable
public record Work(
        @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(8)") WorkKind workKind,
        @Nullable UUID cohortId,
        @Nullable String workCode) {

    public Work {
        if ((workKind == WorkKind.COHORT) != (cohortId != null)
                || (cohortId == null) != (workCode != null)) {
            throw new IllegalArgumentException("A cohort has an id, other work a code");
        }
    }

    public static Work of(CohortId cohort) {
        return new Work(WorkKind.COHORT, cohort.id(), null);
    }

    /** Of any kind but a cohort. */
    public static Work of(WorkKind kind, String code) {
        return new Work(kind, null, code);
    }

    /** Reads what {@link #toString} writes; empty for anything else. */
    public static Optional<Work> find(String text) {
        var parts = text.split(":", 2);
        return Arrays.stream(WorkKind.values())
                .filter(each -> parts.length == 2 && each.name().equals(parts[0]))
                .findFirst()
                .flatMap(
                        kind ->
                                kind == WorkKind.COHORT
                                        ? CohortId.find(parts[1]).map(Work::of)
                                        : Optional.of(Work.of(kind, parts[1])));
    }

    CohortId cohort() {
        return new CohortId(Objects.requireNonNull(cohortId));
    }

    String code() {
        return Objects.requireNonNull(workCode);
    }

    /** As choices of forms name it. */
    @Override
    public String toString() {
        return workKind + ":" + (cohortId == null ? workCode : cohortId);
    }
}
