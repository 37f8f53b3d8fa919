package org.cadre.progress;

import jakarta.enterprise.context.ApplicationScoped;

import org.cadre.people.KeptRecords;
import org.cadre.people.KeptTable;

import java.util.List;

@ApplicationScoped
class KeptByProgress implements KeptRecords {

    @Override
    public List<KeptTable> tables() {
        return List.of(
                KeptTable.of(
                        "modules_begun",
                        """
                        select s.moduleCode as module, m.number as module_version,
                            s.shore as shore, s.begunAt as begun_at,
                            s.lastLessonKey as lesson, s.lastReadAt as last_read_at,
                            s.scenesPassed as scenes_passed
                        from ModuleStart s join ModuleVersion m on m.id = s.moduleVersionId
                        where s.personId = :person order by s.begunAt, s.id
                        """),
                KeptTable.of(
                        "lessons",
                        """
                        select m.code as module, l.lessonKey as lesson, l.openedAt as opened_at,
                            l.anchor as last_place, l.doneAt as done_at
                        from LessonProgress l join ModuleVersion m on m.id = l.moduleVersionId
                        where l.personId = :person order by l.openedAt, l.id
                        """),
                KeptTable.of(
                        "notes",
                        """
                        select m.code as module, n.lessonKey as lesson, n.blockKey as block,
                            n.text as text, n.writtenAt as written_at, n.changedAt as changed_at,
                            n.removedAt as removed_at
                        from Note n join ModuleVersion m on m.id = n.moduleVersionId
                        where n.personId = :person order by n.writtenAt, n.id
                        """),
                KeptTable.of(
                        "completions",
                        """
                        select m.code as module, m.number as module_version,
                            c.percent as score_percent, c.completedAt as completed_at
                        from Completion c join ModuleVersion m on m.id = c.moduleVersionId
                        where c.personId = :person order by c.completedAt, c.id
                        """),
                KeptTable.of(
                        "updates",
                        """
                        select m.code as module, m.number as module_version, u.dueOn as due_on,
                            u.minutes as minutes, u.givenAt as given_at, u.doneAt as done_at
                        from UpdateTask u join ModuleVersion m on m.id = u.moduleVersionId
                        where u.personId = :person order by u.givenAt, u.id
                        """));
    }
}
