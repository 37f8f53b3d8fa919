package org.cadre.funding;

import org.cadre.planning.ActivityRow;

import java.util.List;

/**
 * A stored scenario with what its page offers.
 *
 * @param open the activities that can be moved
 * @param idle places of differences that change nothing in the plan of today
 */
public record ScenarioDetail(
        ScenarioRow row, ProgrammePlan of, List<ActivityRow> open, List<Integer> idle) {}
