package org.cadre.audit;

import jakarta.enterprise.context.ApplicationScoped;

import org.cadre.people.KeptRecords;
import org.cadre.people.KeptTable;

import java.util.List;

/** What the person did, and what was done to the person; who did it stays in the record. */
@ApplicationScoped
class KeptByAudit implements KeptRecords {

    @Override
    public List<KeptTable> tables() {
        return List.of(
                KeptTable.of(
                        "acts",
                        """
                        select e.at as happened_at, e.act as act, e.subjectKind as subject,
                            e.reason as reason
                        from AuditEntry e where e.actorId = :person order by e.seq
                        """),
                KeptTable.of(
                        "acts_about",
                        """
                        select e.at as happened_at, e.act as act, e.reason as reason
                        from AuditEntry e
                        where e.subjectId = :person and (e.actorId is null or e.actorId <> :person)
                        order by e.seq
                        """));
    }
}
