package org.cadre.visit;

import jakarta.enterprise.context.ApplicationScoped;

import org.cadre.people.MergedTable;
import org.cadre.people.Merging;

import java.util.List;

/** Who goes on a visit twice goes once. */
@ApplicationScoped
class MergedByVisits implements Merging {

    @Override
    public int rank() {
        return 29;
    }

    @Override
    public List<MergedTable> tables() {
        return List.of(
                MergedTable.moving("visits", "visit_visitor.person_id").once("visit_id"),
                MergedTable.moving("visits_asked", "exchange_visit.asked_by"),
                MergedTable.moving("visits_hosted", "visit_host.counterpart_id"),
                MergedTable.moving("visit_logs", "visit_log.person_id").once("visit_id", "day"));
    }
}
