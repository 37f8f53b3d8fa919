package org.cadre.certificate.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.List;

/**
 * The issuers that a checker has decided to know: certificates in a PEM file.
 *
 * <p>A seal is known when its certificate is in the bundle, or was issued by an authority that is.
 */
public record TrustBundle(List<X509Certificate> certificates) {

    private static final int LARGEST = 1024 * 1024;

    public TrustBundle {
        certificates = List.copyOf(certificates);
    }

    /**
     * @throws IOException when the text is not a list of certificates, or an empty one
     */
    public static TrustBundle read(byte[] pem) throws IOException {
        if (pem.length > LARGEST) {
            throw new IOException("too large for a list of issuers");
        }
        try {
            var found = new ArrayList<X509Certificate>();
            for (var certificate :
                    CertificateFactory.getInstance("X.509")
                            .generateCertificates(new ByteArrayInputStream(pem))) {
                found.add((X509Certificate) certificate);
            }
            if (found.isEmpty()) {
                throw new IOException("no certificate in the list of issuers");
            }
            return new TrustBundle(found);
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new IOException("not a list of issuers", e);
        }
    }

    public String toPem() {
        var pem = new StringBuilder();
        var base64 = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));
        try {
            for (var certificate : certificates) {
                pem.append("-----BEGIN CERTIFICATE-----\n")
                        .append(base64.encodeToString(certificate.getEncoded()))
                        .append("\n-----END CERTIFICATE-----\n");
            }
            return pem.toString();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a certificate cannot be written", e);
        }
    }

    boolean knows(X509Certificate signer, Instant signedAt) {
        return certificates.stream()
                .anyMatch(known -> known.equals(signer) || issued(known, signer, signedAt));
    }

    private static boolean issued(X509Certificate known, X509Certificate signer, Instant at) {
        if (known.getBasicConstraints() < 0
                || !known.getSubjectX500Principal().equals(signer.getIssuerX500Principal())) {
            return false;
        }
        try {
            known.checkValidity(Date.from(at));
            signer.verify(known.getPublicKey());
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
