package org.cadre.progress;

import org.cadre.people.PersonId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody who is behind the plan of a cohort, and why.
 *
 * @param moduleCode the first module that should be completed by now and is not
 * @param dueOn the last day on which that module was on plan
 * @param daysBehind since then
 * @param late how many modules should be completed by now and are not
 * @param lastAt when the person was last at a module of the cohort; empty for who never was
 */
public record BehindRow(
        PersonId person,
        String name,
        String agencyName,
        String moduleCode,
        String moduleTitle,
        LocalDate dueOn,
        long daysBehind,
        int late,
        Optional<Instant> lastAt) {}
