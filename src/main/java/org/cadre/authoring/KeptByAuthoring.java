package org.cadre.authoring;

import jakarta.enterprise.context.ApplicationScoped;

import org.cadre.people.KeptRecords;
import org.cadre.people.KeptTable;

import java.util.List;

/** The reviews in which the person had a part; the note where it is the person's own. */
@ApplicationScoped
class KeptByAuthoring implements KeptRecords {

    @Override
    public List<KeptTable> tables() {
        return List.of(
                KeptTable.of(
                        "reviews",
                        """
                        select m.code as module, f.kind as kind, f.subject as subject,
                            case when f.triagedBy = :person then f.triagedAt end as triaged_at,
                            case when f.decidedBy = :person then f.decidedAt end as decided_at,
                            case when f.agreedBy = :person then f.agreedAt end as agreed_at,
                            case when f.decidedBy = :person then f.note end as text
                        from ReviewFlag f join ModuleVersion m on m.id = f.moduleVersionId
                        where f.triagedBy = :person or f.decidedBy = :person
                            or f.agreedBy = :person
                        order by f.triagedAt, f.id
                        """));
    }
}
