package org.cadre.livesession;

import jakarta.enterprise.context.ApplicationScoped;

import org.cadre.people.KeptRecords;
import org.cadre.people.KeptTable;

import java.util.List;

@ApplicationScoped
class KeptBySessions implements KeptRecords {

    @Override
    public List<KeptTable> tables() {
        return List.of(
                KeptTable.of(
                        "attendance",
                        """
                        select s.title as session, a.onDay as on_day, a.half as half_day,
                            a.number as number, a.state as state, a.since as since,
                            a.source as source, a.reason as reason, a.recordedAt as recorded_at
                        from Attendance a join LiveSession s on s.id = a.sessionId
                        where a.personId = :person order by a.onDay, a.half, a.number
                        """),
                KeptTable.of(
                        "attendance_codes",
                        """
                        select s.title as session, u.onDay as on_day, u.usedAt as used_at
                        from CodeUse u join LiveSession s on s.id = u.sessionId
                        where u.personId = :person order by u.usedAt, u.id
                        """),
                KeptTable.of(
                        "attendance_files",
                        """
                        select u.fileName as file, u.madeAt as made_at from AttendanceUpload u
                        where u.personId = :person order by u.madeAt, u.id
                        """),
                KeptTable.of(
                        "sessions_taught",
                        """
                        select s.title as session, s.beginsAt as begins_at,
                            t.assignedAt as assigned_at, t.endedAt as ended_at
                        from SessionTrainer t join LiveSession s on s.id = t.sessionId
                        where t.personId = :person order by s.beginsAt, t.id
                        """),
                KeptTable.of(
                        "sessions_planned",
                        """
                        select s.title as session, s.createdAt as planned_at
                        from LiveSession s where s.plannedBy = :person order by s.createdAt, s.id
                        """));
    }
}
