package org.cadre.diversity;

import org.cadre.platform.refusal.WrongValue;

/** What may be asked of a snapshot at all, before anything is computed. */
final class ReleasePolicy {

    private ReleasePolicy() {}

    /** Of bodies that decide nothing is told but whether a target is met. */
    static final class BodiesHaveNoTables extends WrongValue {
        BodiesHaveNoTables() {
            super("snapshot");
        }
    }

    /** What is especially protected is told of a whole year alone, never by country and level. */
    static final class AttributeIsSensitive extends WrongValue {
        AttributeIsSensitive() {
            super("tables");
        }
    }

    /** Of a single cohort the public gets one attribute in each table. */
    static final class CohortIsNotCrossed extends WrongValue {
        CohortIsNotCrossed() {
            super("tables");
        }
    }

    /** The snapshot does not count by this, or nothing of it is coarser. */
    static final class AttributeIsNotCounted extends WrongValue {
        AttributeIsNotCounted() {
            super("tables");
        }
    }

    /**
     * Refuses with {@link BodiesHaveNoTables}, {@link AttributeIsSensitive}, {@link
     * CohortIsNotCrossed}, {@link AttributeIsNotCounted}.
     */
    static void check(Snapshot snapshot, ReleaseAsked asked) {
        if (snapshot.moment().isOfBody()) {
            throw new BodiesHaveNoTables();
        }
        for (var shape : asked.shapes()) {
            check(snapshot, asked.audience(), shape);
        }
    }

    private static void check(Snapshot snapshot, Audience audience, TableShape shape) {
        boolean counted =
                shape.facets().stream()
                        .allMatch(facet -> snapshot.versions().containsKey(facet.attribute()));
        if (!counted) {
            throw new AttributeIsNotCounted();
        }
        boolean tooFine = shape.has(Attribute.COUNTRY) && shape.has(Attribute.LEVEL);
        if (shape.isSensitive() && (snapshot.moment().isOfCohort() || tooFine)) {
            throw new AttributeIsSensitive();
        }
        if (audience == Audience.PUBLIC && snapshot.moment().isOfCohort() && shape.isCrossed()) {
            throw new CohortIsNotCrossed();
        }
    }
}
