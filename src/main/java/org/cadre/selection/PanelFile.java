package org.cadre.selection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.cadre.selection.panel.Commitment;
import org.cadre.selection.panel.PanelList;
import org.cadre.selection.panel.SealedPanels;

import java.util.List;
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

    @Column(columnDefinition = "text")
    private String opened;

    protected PanelFile() {}

    PanelFile(SelectionId selection, Commitment commitment, String report) {
        this.selectionId = selection.id();
        this.report = report;
        this.opened = "";
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

    /** Of sealed panels the statement of who checked them stands in place of the certificate. */
    void state(String statement) {
        report = statement;
    }

    /** Of sealed panels the drawn one alone. */
    void open(String text) {
        opened = text;
    }

    /** Empty before the draw, and where panels are not sealed. */
    String opened() {
        return opened;
    }

    /** The panel that was drawn. */
    List<String> drawn(int number) {
        return opened.isEmpty()
                ? PanelList.read(panels).panel(number)
                : SealedPanels.membersOf(opened);
    }
}
