package org.cadre.cohort;

import org.cadre.people.ImportState;

import java.time.Instant;

/** A list in the overview of the latest ones of a cohort. */
public record EnrolmentListed(
        EnrolmentListId id, String fileName, ImportState state, Instant madeAt) {}
