package org.cadre.scene;

import jakarta.enterprise.context.ApplicationScoped;

import org.cadre.people.KeptRecords;
import org.cadre.people.KeptTable;

import java.util.List;

@ApplicationScoped
class KeptByScenes implements KeptRecords {

    @Override
    public List<KeptTable> tables() {
        return List.of(
                KeptTable.of(
                        "scenes",
                        """
                        select p.id as playthrough, m.code as module, p.sceneKey as scene,
                            p.number as number, p.shore as shore, p.begunAt as begun_at,
                            p.endedAt as ended_at, p.points as points, p.percent as score_percent,
                            p.criticalErrors as critical_errors, p.passed as passed,
                            p.debriefedAt as debriefed_at
                        from Playthrough p join ModuleVersion m on m.id = p.moduleVersionId
                        where p.personId = :person order by p.begunAt, p.id
                        """),
                KeptTable.of(
                        "scene_choices",
                        """
                        select p.id as playthrough, c.id.step as place,
                            c.decisionKey as decision, c.optionKey as choice,
                            c.chosenAt as chosen_at
                        from Playthrough p join Choice c on c.id.playthroughId = p.id
                        where p.personId = :person order by p.begunAt, p.id, c.id.step
                        """),
                KeptTable.of(
                        "scene_reflections",
                        """
                        select p.id as playthrough, r.id.question as place, r.words as text,
                            r.writtenAt as written_at
                        from Playthrough p join Reflection r on r.id.playthroughId = p.id
                        where p.personId = :person order by p.begunAt, p.id, r.id.question
                        """));
    }
}
