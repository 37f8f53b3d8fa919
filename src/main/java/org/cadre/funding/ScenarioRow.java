package org.cadre.funding;

import org.cadre.catalogue.ProgrammeId;

import java.util.List;

/**
 * A stored scenario: differences from what is planned, never a copy of it.
 *
 * @param steps applied one after the other
 * @param deleted whether it was put away and can be brought back
 * @param version what a change names, so that it is not made over another one
 */
public record ScenarioRow(
        ScenarioId id,
        ProgrammeId programme,
        String name,
        List<ScenarioStep> steps,
        boolean deleted,
        int version) {

    public ScenarioRow {
        steps = List.copyOf(steps);
    }
}
