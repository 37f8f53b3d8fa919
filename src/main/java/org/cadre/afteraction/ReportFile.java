package org.cadre.afteraction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** The file of a final report; made once, its bytes are kept as they are. */
@Entity
class ReportFile {

    @Id private UUID reportId;

    @Column(columnDefinition = "mediumblob")
    private byte[] pdf;

    @Column(columnDefinition = "char(64)")
    private String sha256;

    protected ReportFile() {}

    ReportFile(AfterActionReport report, byte[] pdf) {
        this.reportId = report.id();
        this.pdf = pdf.clone();
        this.sha256 = sha256(pdf);
    }

    byte[] pdf() {
        return pdf.clone();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
