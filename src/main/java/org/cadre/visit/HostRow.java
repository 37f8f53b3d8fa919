package org.cadre.visit;

import java.time.LocalDate;

/** Where visits of a programme may go. */
public record HostRow(
        VisitHostId id, String counterpart, String agency, LocalDate vettedUntil, boolean valid) {}
