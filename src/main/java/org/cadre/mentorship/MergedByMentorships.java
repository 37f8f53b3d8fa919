package org.cadre.mentorship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.people.Merge;
import org.cadre.people.MergedTable;
import org.cadre.people.MergedTable.Rule;
import org.cadre.people.Merging;

import java.util.List;

/** Who has two profiles of a side in a programme keeps that of the account that stays. */
@ApplicationScoped
class MergedByMentorships implements Merging {

    @Inject ProfileRepository profiles;

    @Override
    public int rank() {
        return 28;
    }

    @Override
    public void lock(Merge merge) {
        merge.inOrder()
                .forEach(
                        person ->
                                profiles.listOf(person).forEach(each -> profiles.lock(each.id())));
    }

    @Override
    public List<MergedTable> tables() {
        return List.of(
                MergedTable.moving("mentoring_profiles", "mentoring_profile.person_id")
                        .clashing(
                                Rule.ONE_ENDS,
                                "gone.programme_id = kept.programme_id and gone.side = kept.side"
                                        + " and gone.state <> 'CLOSED' and kept.state <> 'CLOSED'",
                                "gone.state = 'CLOSED'"),
                MergedTable.moving("mentoring_conflicts", "mentoring_conflict.person_id"));
    }
}
