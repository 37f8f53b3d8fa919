package org.cadre.progress;

import java.util.Optional;

/**
 * One line of the file of a cohort.
 *
 * @param certificate of the version, awarded in the programme of the cohort
 */
public record CohortRecord(CohortProgressRow progress, Optional<EarnedCertificate> certificate) {}
