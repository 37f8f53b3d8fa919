package org.cadre.offline;

import jakarta.enterprise.context.ApplicationScoped;

import org.cadre.people.MergedTable;
import org.cadre.people.Merging;

import java.util.List;

/** A step that was taken under one account is not taken again under the other. */
@ApplicationScoped
class MergedByOffline implements Merging {

    @Override
    public int rank() {
        return 75;
    }

    @Override
    public List<MergedTable> tables() {
        return List.of(MergedTable.moving("late_steps", "taken_step.person_id").once("sent_as"));
    }
}
