package org.cadre.progress;

import java.util.List;

/**
 * What a programme manager sees first.
 *
 * @param cohorts the one with most people behind its plan first
 * @param windows that open or close soon, the nearest day first
 * @param certificates that end soon, the nearest end first
 */
public record Overview(
        List<ManagedCohort> cohorts,
        List<WindowChange> windows,
        List<EndingCertificate> certificates) {

    public Overview {
        cohorts = List.copyOf(cohorts);
        windows = List.copyOf(windows);
        certificates = List.copyOf(certificates);
    }
}
