package org.cadre.privacy;

import jakarta.enterprise.context.ApplicationScoped;

import org.cadre.people.KeptRecords;
import org.cadre.people.KeptTable;

import java.util.List;

@ApplicationScoped
class KeptByPrivacy implements KeptRecords {

    @Override
    public List<KeptTable> tables() {
        return List.of(
                KeptTable.of(
                        "erasure_requests",
                        """
                        select q.askedAt as asked_at, q.outcome as outcome,
                            q.settledAt as settled_at, q.reason as reason
                        from ErasureRequest q where q.personId = :person order by q.id
                        """));
    }
}
