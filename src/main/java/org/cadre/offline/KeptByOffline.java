package org.cadre.offline;

import jakarta.enterprise.context.ApplicationScoped;

import org.cadre.people.KeptRecords;
import org.cadre.people.KeptTable;

import java.util.List;

@ApplicationScoped
class KeptByOffline implements KeptRecords {

    @Override
    public List<KeptTable> tables() {
        return List.of(
                KeptTable.of(
                        "late_steps",
                        """
                        select s.outcome as outcome, s.takenAt as taken_at from TakenStep s
                        where s.id.personId = :person order by s.takenAt, s.id.sentAs
                        """));
    }
}
