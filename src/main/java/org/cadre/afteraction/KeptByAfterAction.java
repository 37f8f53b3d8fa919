package org.cadre.afteraction;

import jakarta.enterprise.context.ApplicationScoped;

import org.cadre.people.KeptRecords;
import org.cadre.people.KeptTable;

import java.util.List;

/** What a person wrote, signed and owns; what was said anonymously belongs to nobody. */
@ApplicationScoped
class KeptByAfterAction implements KeptRecords {

    @Override
    public List<KeptTable> tables() {
        return List.of(
                KeptTable.of(
                        "after_action_reports_signed",
                        """
                        select r.runId as exercise, r.number as report_version,
                            r.headline as headline, r.signedAt as signed_at,
                            r.agreedAt as agreed_at
                        from AfterActionReport r
                        where r.signedBy = :person or r.agreedBy = :person
                        order by r.signedAt, r.id
                        """),
                KeptTable.of(
                        "findings_written",
                        """
                        select f.runId as exercise, f.number as number, f.statement as statement,
                            f.happened as happened, f.reason as reason, f.meaning as meaning,
                            f.writtenAt as written_at
                        from Finding f where f.writtenBy = :person order by f.writtenAt, f.id
                        """),
                KeptTable.of(
                        "corrective_actions",
                        """
                        select a.title as title, a.dueOn as due_on, a.state as state,
                            a.how as how_verified
                        from CorrectiveAction a where a.ownerId = :person
                        order by a.dueOn, a.id
                        """),
                KeptTable.of(
                        "corrective_actions_verified",
                        """
                        select a.title as title, a.verifiedAt as verified_at
                        from CorrectiveAction a where a.verifiedBy = :person
                        order by a.verifiedAt, a.id
                        """),
                KeptTable.of(
                        "corrective_action_steps",
                        """
                        select a.title as title, s.state as state, s.at as taken_at,
                            s.words as words, s.evidence as evidence
                        from ActionStep s join CorrectiveAction a on a.id = s.actionId
                        where s.doneBy = :person order by s.at, s.id
                        """),
                KeptTable.ofSql(
                        "hot_wash_answers",
                        """
                        select cast(h.run_id as char) as exercise, h.keep as keep_words,
                            h.improve as change_words
                        from hot_wash_entry h join run_seat s on s.id = h.seat_id
                        where s.person_id = :person order by h.id
                        """));
    }
}
