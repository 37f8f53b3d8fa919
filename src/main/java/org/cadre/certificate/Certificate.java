package org.cadre.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/** The sealed file of an award; made once, its bytes are kept as they are. */
@Entity
class Certificate {

    @Id private UUID awardId;

    @Column(columnDefinition = "longblob")
    private byte[] pdf;

    @Column(columnDefinition = "char(64)")
    private String sha256;

    @Column(columnDefinition = "char(64)")
    private String keyFingerprint;

    private Instant issuedAt;

    protected Certificate() {}

    /**
     * @param keyFingerprint SHA-256 of the issuer's certificate, in hexadecimal digits
     */
    Certificate(AwardId award, byte[] pdf, String keyFingerprint, Instant at) {
        this.awardId = award.id();
        this.pdf = pdf.clone();
        this.sha256 = sha256(pdf);
        this.keyFingerprint = keyFingerprint;
        this.issuedAt = at;
    }

    AwardId award() {
        return new AwardId(awardId);
    }

    byte[] pdf() {
        return pdf.clone();
    }

    String sha256() {
        return sha256;
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
