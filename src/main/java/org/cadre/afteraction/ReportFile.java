package org.cadre.afteraction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import java.util.UUID;

/** The file of a final report; made once, its bytes are kept as they are. */
@Entity
class ReportFile {

    @Id private UUID reportId;

    @Column(columnDefinition = "mediumblob")
    private byte[] pdf;

    protected ReportFile() {}

    ReportFile(AfterActionReport report, byte[] pdf) {
        this.reportId = report.id();
        this.pdf = pdf.clone();
    }

    byte[] pdf() {
        return pdf.clone();
    }
}
