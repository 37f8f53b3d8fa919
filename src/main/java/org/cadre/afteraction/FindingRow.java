package org.cadre.afteraction;

import org.cadre.exerciserun.PlayView.Choice;
import org.cadre.exerciserun.RunId;

import java.util.List;

/**
 * A finding as the page of its actions names it.
 *
 * @param owners who can own an action of it
 */
public record FindingRow(
        RunId run, String title, int number, String statement, List<Choice> owners) {

    public FindingRow {
        owners = List.copyOf(owners);
    }
}
