package org.cadre.scene;

import jakarta.enterprise.context.ApplicationScoped;

import org.cadre.people.MergedTable;
import org.cadre.people.Merging;

import java.util.List;

/**
 * Scenes that were played to the end count on through both accounts; one that is not stays behind.
 */
@ApplicationScoped
class MergedByScenes implements Merging {

    @Override
    public int rank() {
        return 50;
    }

    @Override
    public List<MergedTable> tables() {
        return List.of(
                MergedTable.moving("scenes", "playthrough.person_id")
                        .numbered("module_version_id, scene_key", "begun_at")
                        .where("gone.ended_at is not null"));
    }
}
