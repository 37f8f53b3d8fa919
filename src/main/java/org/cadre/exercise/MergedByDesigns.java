package org.cadre.exercise;

import jakarta.enterprise.context.ApplicationScoped;

import org.cadre.people.MergedTable;
import org.cadre.people.Merging;

import java.util.List;

/** Files that wait stand with the account that stays; what was written stays with who wrote it. */
@ApplicationScoped
class MergedByDesigns implements Merging {

    @Override
    public int rank() {
        return 78;
    }

    @Override
    public List<MergedTable> tables() {
        return List.of(MergedTable.moving("design_uploads", "exercise_design_upload.person_id"));
    }
}
