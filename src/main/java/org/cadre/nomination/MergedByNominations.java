package org.cadre.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.people.Merge;
import org.cadre.people.MergedTable;
import org.cadre.people.MergedTable.Rule;
import org.cadre.people.Merging;

import java.util.List;

/** Who is nominated twice in a call keeps one nomination. */
@ApplicationScoped
class MergedByNominations implements Merging {

    @Inject NominationRepository nominations;

    @Override
    public int rank() {
        return 25;
    }

    @Override
    public void lock(Merge merge) {
        merge.inOrder().forEach(nominations::lockOf);
    }

    @Override
    public List<MergedTable> tables() {
        return List.of(
                MergedTable.moving("nominations", "nomination.person_id")
                        .clashing(
                                Rule.ONE_ENDS,
                                "gone.call_id = kept.call_id and gone.state <> 'WITHDRAWN' and"
                                        + " kept.state <> 'WITHDRAWN'",
                                "gone.state = 'WITHDRAWN'"),
                MergedTable.moving("nominations_released", "nomination.manager_id"),
                MergedTable.moving("nomination_files", "nomination_upload.person_id"),
                MergedTable.moving("committee_views", "committee_view.member_id")
                        .once("nomination_id"));
    }
}
