package org.cadre.funding;

import jakarta.enterprise.context.ApplicationScoped;

import org.cadre.people.MergedTable;
import org.cadre.people.Merging;

import java.util.List;

@ApplicationScoped
class MergedByImports implements Merging {

    @Override
    public int rank() {
        return 79;
    }

    @Override
    public List<MergedTable> tables() {
        return List.of(MergedTable.moving("funding_files", "funding_upload.person_id"));
    }
}
