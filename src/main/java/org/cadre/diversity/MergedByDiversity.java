package org.cadre.diversity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.people.Merge;
import org.cadre.people.MergedTable;
import org.cadre.people.Merging;

import java.util.List;

/** A follow-up stands with the account that stays; of two of the same months its own. */
@ApplicationScoped
class MergedByDiversity implements Merging {

    @Inject FollowUpRepository followUps;

    @Override
    public int rank() {
        return 26;
    }

    @Override
    public void lock(Merge merge) {
        merge.inOrder().forEach(followUps::lockOf);
    }

    @Override
    public List<MergedTable> tables() {
        return List.of(
                MergedTable.moving("follow_ups", "follow_up.person_id")
                        .once("cohort_id", "months"));
    }
}
