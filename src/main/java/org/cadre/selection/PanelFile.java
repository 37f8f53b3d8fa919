package org.cadre.selection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.cadre.selection.panel.Commitment;

import java.util.UUID;

/** The files of a selection, which are large: panels and quotas to publish, and the certificate. */
@Entity
@Table(name = "selection_file")
class PanelFile {

    @Id private UUID selectionId;

    @Column(columnDefinition = "mediumtext")
    private String panels;

    @Column(columnDefinition = "text")
    private String quotas;

    @Column(columnDefinition = "mediumtext")
    private String report;

    protected PanelFile() {}

    PanelFile(SelectionId selection, Commitment commitment, String report) {
        this.selectionId = selection.id();
        this.report = report;
        hold(commitment);
    }

    final void hold(Commitment commitment) {
        panels = commitment.panels();
        quotas = commitment.quotas();
    }

    String panels() {
        return panels;
    }

    String quotas() {
        return quotas;
    }

    String report() {
        return report;
    }
}
