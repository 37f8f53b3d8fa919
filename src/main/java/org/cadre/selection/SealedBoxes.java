package org.cadre.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.declaration.DeclaredSeal;

/** Keeps what is sealed: neither a page nor whoever reads the table reads it. */
@ApplicationScoped
class SealedBoxes {

    @Inject SelectionRepository selections;
    @Inject DeclaredSeal seal;

    void put(SelectionId id, SealedBox box) {
        selections.add(new SealedRow(id, seal.seal(id.id(), box.text())));
    }

    SealedBox open(SelectionId id) {
        return SealedBox.read(seal.open(id.id(), selections.sealed(id).box()));
    }

    void remove(SelectionId id) {
        selections.remove(selections.sealed(id));
    }
}
