package org.cadre.progress;

import java.util.List;

/**
 * What a trainee sees first.
 *
 * @param modules what was read last comes first, completed ones last
 * @param updates that are not done, due first first
 */
public record TraineeHome(List<TraineeModule> modules, List<UpdateRow> updates) {

    public TraineeHome {
        modules = List.copyOf(modules);
        updates = List.copyOf(updates);
    }
}
