package org.cadre.livesession;

import jakarta.enterprise.context.ApplicationScoped;

import org.cadre.people.MergedTable;
import org.cadre.people.MergedTable.Rule;
import org.cadre.people.Merging;

import java.util.List;

/** Entries of both accounts stand in the order of time, so the latest of a half-day counts. */
@ApplicationScoped
class MergedBySessions implements Merging {

    @Override
    public int rank() {
        return 35;
    }

    @Override
    public List<MergedTable> tables() {
        return List.of(
                MergedTable.moving("attendance", "attendance.person_id")
                        .numbered("session_id, on_day, half", "recorded_at"),
                MergedTable.moving("attendance_codes", "attendance_code_use.person_id")
                        .once("session_id", "on_day", "half", "step"),
                MergedTable.moving("attendance_files", "attendance_upload.person_id"),
                MergedTable.moving("sessions_taught", "live_session_trainer.person_id")
                        .clashing(
                                Rule.ONE_ENDS,
                                "gone.session_id = kept.session_id and gone.ended_at is null and"
                                        + " kept.ended_at is null",
                                "gone.ended_at = :at"));
    }
}
