package org.cadre.afteraction;

import jakarta.enterprise.context.ApplicationScoped;

import org.cadre.people.MergedTable;
import org.cadre.people.Merging;

import java.util.List;

/** Actions go on with the account that stays; what was signed stays with who signed it. */
@ApplicationScoped
class MergedByAfterAction implements Merging {

    @Override
    public int rank() {
        return 65;
    }

    @Override
    public List<MergedTable> tables() {
        return List.of(MergedTable.moving("corrective_actions", "corrective_action.owner_id"));
    }
}
