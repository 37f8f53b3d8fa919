package org.cadre.exerciserun;

import jakarta.enterprise.context.ApplicationScoped;

import org.cadre.people.KeptRecords;
import org.cadre.people.KeptTable;

import java.util.List;

@ApplicationScoped
class KeptByRuns implements KeptRecords {

    @Override
    public List<KeptTable> tables() {
        return List.of(
                KeptTable.of(
                        "exercises_planned",
                        """
                        select r.id as exercise, r.title as title, r.plannedAt as planned_at
                        from ExerciseRun r where r.plannedBy = :person order by r.plannedAt, r.id
                        """),
                KeptTable.of(
                        "exercise_seats",
                        """
                        select r.title as exercise, t.name as team, s.roleKey as role_played,
                            s.takenAt as taken_at, s.leftAt as left_at,
                            s.extraPercent as extra_percent
                        from RunSeat s join ExerciseRun r on r.id = s.runId
                            join RunTeam t on t.id = s.runTeamId
                        where s.personId = :person order by s.takenAt, s.id
                        """),
                KeptTable.of(
                        "exercise_duties",
                        """
                        select r.title as exercise, s.duty as duty
                        from RunStaff s join ExerciseRun r on r.id = s.runId
                        where s.personId = :person order by r.plannedFor, s.id
                        """),
                KeptTable.of(
                        "exercise_entries",
                        """
                        select r.title as exercise, e.id.number as place, e.at as written_at,
                            e.kind as act, e.subject as subject, e.facts as facts
                        from StoredEntry e join ExerciseRun r on r.id = e.id.runId
                        where e.actorId = :person order by e.at, e.id.number
                        """));
    }
}
