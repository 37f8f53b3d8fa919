package org.cadre.filter;

import jakarta.enterprise.context.ApplicationScoped;

import org.cadre.people.MergedTable;
import org.cadre.people.Merging;

import java.util.List;

/** Of two with the same name for the same list, that of the account that stays stands. */
@ApplicationScoped
class MergedByFilters implements Merging {

    @Override
    public int rank() {
        return 80;
    }

    @Override
    public List<MergedTable> tables() {
        return List.of(
                MergedTable.moving("saved_filters", "saved_filter.person_id").once("page", "name"));
    }
}
