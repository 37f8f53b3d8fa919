package org.cadre.afteraction;

import java.util.List;

/**
 * What lies before a mentor.
 *
 * @param week seven days from today
 * @param runs what runs, what is ahead, what is over and has no final report
 * @param mine own actions that are open, the latest first
 * @param toVerify what others have done and the actor may verify
 */
public record Desk(
        FirstThing first,
        List<DeskDay> week,
        List<DeskRun> runs,
        List<ActionRow> mine,
        List<ActionRow> toVerify) {

    public Desk {
        week = List.copyOf(week);
        runs = List.copyOf(runs);
        mine = List.copyOf(mine);
        toVerify = List.copyOf(toVerify);
    }
}
