package org.cadre.audit;

import jakarta.enterprise.context.ApplicationScoped;

import org.cadre.people.MergedTable;
import org.cadre.people.Merging;

import java.util.List;

/** The record is never rewritten: whoever asks for one account reads both. */
@ApplicationScoped
class MergedByAudit implements Merging {

    @Override
    public int rank() {
        return 85;
    }

    @Override
    public List<MergedTable> tables() {
        return List.of(
                MergedTable.read("acts", "audit_entry.actor_id"),
                MergedTable.read("acts_about", "audit_entry.subject_id"));
    }
}
