package org.cadre.progress;

import org.cadre.cohort.CohortId;
import org.cadre.people.PersonId;

import java.time.LocalDate;

/**
 * A certificate that comes to its end and is not renewed.
 *
 * @param holder the name as it is printed
 * @param title of the module
 * @param validUntil its last day
 */
public record EndingCertificate(
        CohortId cohort, PersonId person, String holder, String title, LocalDate validUntil) {}
