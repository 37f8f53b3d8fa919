package org.cadre.filter;

import jakarta.enterprise.context.ApplicationScoped;

import org.cadre.people.KeptRecords;
import org.cadre.people.KeptTable;

import java.util.List;

@ApplicationScoped
class KeptByFilters implements KeptRecords {

    @Override
    public List<KeptTable> tables() {
        return List.of(
                KeptTable.of(
                        "saved_filters",
                        """
                        select f.page as page, f.name as name, f.query as query,
                             f.createdAt as created_at
                        from SavedFilter f where f.personId = :person order by f.page, f.name
                        """));
    }
}
