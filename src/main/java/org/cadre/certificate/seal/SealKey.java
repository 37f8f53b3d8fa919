package org.cadre.certificate.seal;

import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * The issuer's private key with its certificates, the one of the key first.
 *
 * <p>It is never written into a log or a database; {@link SealKeys} keeps it in a file.
 */
public record SealKey(PrivateKey key, List<X509Certificate> chain) {

    public SealKey {
        chain = List.copyOf(chain);
        if (chain.isEmpty()) {
            throw new IllegalArgumentException("a seal needs the certificate of its key");
        }
    }

    public X509Certificate certificate() {
        return chain.get(0);
    }

    public String issuer() {
        return nameOf(certificate());
    }

    /** The common name in the subject of a certificate, or nothing. */
    static String nameOf(X509Certificate certificate) {
        var names =
                X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded())
                        .getRDNs(BCStyle.CN);
        return names.length == 1 && names[0].getFirst().getValue() instanceof ASN1String name
                ? name.getString()
                : "";
    }

    @Override
    public String toString() {
        return "SealKey[" + issuer() + "]";
    }
}
