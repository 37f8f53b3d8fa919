package org.cadre.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.people.Merge;
import org.cadre.people.MergedTable;
import org.cadre.people.MergedTable.Rule;
import org.cadre.people.Merging;

import java.util.List;

/** What either account has done is done. Both together can complete a module. */
@ApplicationScoped
class MergedByProgress implements Merging {

    @Inject ForgottenRepository starts;
    @Inject Completions completions;
    @Inject PaceCounts counts;

    private static final String COMPLETED =
            "exists (select 1 from completion c where c.person_id = %s.person_id and"
                    + " c.module_version_id = %s.module_version_id)";

    @Override
    public int rank() {
        return 20;
    }

    @Override
    public void lock(Merge merge) {
        merge.inOrder().forEach(starts::lockStarts);
    }

    @Override
    public List<MergedTable> tables() {
        return List.of(
                MergedTable.moving("modules_begun", "module_start.person_id")
                        .once(
                                Rule.THE_DONE_STANDS,
                                COMPLETED.formatted("gone", "gone")
                                        + " and not "
                                        + COMPLETED.formatted("kept", "kept"),
                                "cohort_id",
                                "module_code"),
                MergedTable.moving("lessons", "lesson_progress.person_id")
                        .once(
                                Rule.THE_DONE_STANDS,
                                "gone.done_at is not null and kept.done_at is null",
                                "module_version_id",
                                "lesson_key"),
                MergedTable.moving("notes", "note.person_id").once("sent_as"),
                MergedTable.moving("updates", "update_task.person_id")
                        .once(
                                Rule.THE_DONE_STANDS,
                                "gone.done_at is not null and kept.done_at is null",
                                "module_version_id"),
                MergedTable.moving("completions", "completion.person_id")
                        .once(
                                Rule.THE_EARLIER_STANDS,
                                "gone.completed_at < kept.completed_at",
                                "module_version_id"));
    }

    @Override
    public void settle(Merge merge) {
        starts.listBegun(merge.staying())
                .forEach(module -> completions.decideAnew(merge.staying(), module, merge.at()));
        counts.changed(merge.staying());
    }
}
