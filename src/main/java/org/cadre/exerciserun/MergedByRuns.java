package org.cadre.exerciserun;

import jakarta.enterprise.context.ApplicationScoped;

import org.cadre.people.MergedTable;
import org.cadre.people.MergedTable.Rule;
import org.cadre.people.Merging;

import java.util.List;

/** Seats and duties stand with the account that stays; what was done stays with who did it. */
@ApplicationScoped
class MergedByRuns implements Merging {

    @Override
    public int rank() {
        return 60;
    }

    @Override
    public List<MergedTable> tables() {
        return List.of(
                MergedTable.moving("exercise_seats", "run_seat.person_id")
                        .clashing(
                                Rule.ONE_ENDS,
                                "gone.run_id = kept.run_id and gone.left_at is null and"
                                        + " kept.left_at is null",
                                "gone.left_at = :at"),
                MergedTable.moving("exercise_duties", "run_staff.person_id")
                        .once("run_id", "duty"));
    }
}
