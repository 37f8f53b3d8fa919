package org.cadre.assessment;

import jakarta.enterprise.context.ApplicationScoped;

import org.cadre.people.KeptRecords;
import org.cadre.people.KeptTable;

import java.util.List;

/** What quizzes and checks keep; points of an attempt are there once it is handed in. */
@ApplicationScoped
class KeptByQuizzes implements KeptRecords {

    @Override
    public List<KeptTable> tables() {
        return List.of(
                KeptTable.of(
                        "attempts",
                        """
                        select a.id as attempt, b.moduleCode as module, a.kind as quiz,
                            a.number as number, a.language as language, a.startedAt as started_at,
                            a.deadlineAt as deadline_at, a.handedInAt as handed_in_at,
                            a.points as points, a.questions as questions, a.percent as score_percent,
                            a.passed as passed
                        from Attempt a join QuizBlueprint b
                            on b.id.moduleVersionId = a.moduleVersionId and b.id.kind = a.kind
                        where a.personId = :person order by a.startedAt, a.id
                        """),
                KeptTable.of(
                        "answers",
                        """
                        select a.id as attempt, q.place.position as place,
                            i.questionKey as question, q.response as response,
                            q.flagged as flagged, q.answeredAt as answered_at, q.points as points
                        from Attempt a join AttemptQuestion q on q.place.attemptId = a.id
                            join BankQuestion i on i.id = q.questionId
                        where a.personId = :person order by a.startedAt, a.id, q.place.position
                        """),
                KeptTable.of(
                        "knowledge_checks",
                        """
                        select m.code as module, c.id.questionKey as question,
                            c.response as response, c.points as points, c.tries as tries,
                            c.firstRight as first_right, c.firstAnsweredAt as first_answered_at,
                            c.answeredAt as answered_at
                        from CheckAnswer c join ModuleVersion m on m.id = c.id.moduleVersionId
                        where c.id.personId = :person order by c.firstAnsweredAt, c.id.questionKey
                        """),
                KeptTable.of(
                        "retakes",
                        """
                        select m.code as module, r.openedAt as opened_at
                        from Retake r join ModuleVersion m on m.id = r.moduleVersionId
                        where r.personId = :person order by r.openedAt, r.id
                        """));
    }
}
