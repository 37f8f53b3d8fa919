package org.cadre.planning;

import org.cadre.catalogue.ProgrammeId;

/**
 * An entry of the exit board.
 *
 * @param reason why it was withdrawn; else empty
 * @param version what a change names, so that it is not made over another one
 */
public record ExitRow(
        ExitItemId id, ProgrammeId programme, ExitPlan plan, String reason, int version) {}
