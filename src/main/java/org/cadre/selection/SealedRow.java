package org.cadre.selection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.util.UUID;

/** A {@link SealedBox} under the key of declarations; it goes when the selection ends. */
@Entity
@Table(name = "selection_sealed")
class SealedRow {

    @Id private UUID selectionId;

    @Column(columnDefinition = "mediumblob")
    private byte[] box;

    protected SealedRow() {}

    SealedRow(SelectionId selection, byte[] box) {
        this.selectionId = selection.id();
        this.box = box.clone();
    }

    byte[] box() {
        return box.clone();
    }
}
