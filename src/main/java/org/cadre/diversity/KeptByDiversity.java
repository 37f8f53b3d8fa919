package org.cadre.diversity;

import jakarta.enterprise.context.ApplicationScoped;

import org.cadre.people.KeptRecords;
import org.cadre.people.KeptTable;

import java.util.List;

@ApplicationScoped
class KeptByDiversity implements KeptRecords {

    @Override
    public List<KeptTable> tables() {
        return List.of(
                KeptTable.of(
                        "follow_ups",
                        """
                        select f.months as months, f.status as status, f.notedAt as noted_at
                        from FollowUp f where f.personId = :person order by f.notedAt, f.id
                        """));
    }
}
