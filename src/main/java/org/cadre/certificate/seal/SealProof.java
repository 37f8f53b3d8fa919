package org.cadre.certificate.seal;

import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.cadre.document.SignedPdf;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Set;

/**
 * Proves one signature, knowing only the kind that certificates carry: CAdES, one signer, ECDSA.
 *
 * <p>The algorithm is decided here, not by the file.
 */
final class SealProof {

    /** The signature proves nothing; the key names the sentence. */
    static final class Failed extends Exception {

        private static final long serialVersionUID = 1L;

        private final String key;

        Failed(String key) {
            super(key);
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    private static final String WEAK = "integrity.weakSeal";
    private static final String BROKEN = "integrity.broken";
    private static final int KEY_BITS = 256;
    private static final Set<ASN1ObjectIdentifier> DIGESTS =
            Set.of(
                    NISTObjectIdentifiers.id_sha256,
                    NISTObjectIdentifiers.id_sha384,
                    NISTObjectIdentifiers.id_sha512);
    private static final Set<ASN1ObjectIdentifier> SIGNATURES =
            Set.of(
                    X9ObjectIdentifiers.ecdsa_with_SHA256,
                    X9ObjectIdentifiers.ecdsa_with_SHA384,
                    X9ObjectIdentifiers.ecdsa_with_SHA512);

    private SealProof() {}

    /** The certificate of the key that sealed exactly this content. */
    static X509Certificate of(SignedPdf.Seal seal) throws Failed {
        if (!"ETSI.CAdES.detached".equals(seal.subFilter())) {
            throw new Failed(WEAK);
        }
        try {
            var cms = parse(seal);
            var signer = onlySigner(cms);
            var certificate = certificateOf(cms, signer);
            checkKind(signer, certificate);
            if (!signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate))) {
                throw new Failed(BROKEN);
            }
            checkKeyWasValid(certificate, seal.signedAt().orElseThrow(() -> new Failed(WEAK)));
            return certificate;
        } catch (CMSException
                | OperatorCreationException
                | GeneralSecurityException
                | IOException
                | RuntimeException
                | StackOverflowError e) {
            throw new Failed(BROKEN);
        }
    }

    private static CMSSignedData parse(SignedPdf.Seal seal) throws IOException, CMSException {
        // the stream stops at the end of the signature and leaves the padding alone
        try (var in = new ASN1InputStream(seal.cms(), true)) {
            var info = ContentInfo.getInstance(in.readObject());
            return new CMSSignedData(new CMSProcessableByteArray(seal.content()), info);
        }
    }

    private static SignerInformation onlySigner(CMSSignedData cms) throws Failed {
        var signers = cms.getSignerInfos().getSigners();
        if (signers.size() != 1 || !cms.isDetachedSignature()) {
            throw new Failed(WEAK);
        }
        return signers.iterator().next();
    }

    private static X509Certificate certificateOf(CMSSignedData cms, SignerInformation signer)
            throws Failed, GeneralSecurityException {
        var matches = cms.getCertificates().getMatches(signer.getSID());
        if (matches.size() != 1) {
            throw new Failed(WEAK);
        }
        return new JcaX509CertificateConverter()
                .getCertificate((X509CertificateHolder) matches.iterator().next());
    }

    private static void checkKind(SignerInformation signer, X509Certificate certificate)
            throws Failed, GeneralSecurityException {
        var encryption = new ASN1ObjectIdentifier(signer.getEncryptionAlgOID());
        boolean known =
                DIGESTS.contains(signer.getDigestAlgorithmID().getAlgorithm())
                        && SIGNATURES.contains(encryption)
                        && certificate.getPublicKey() instanceof ECPublicKey key
                        && key.getParams().getOrder().bitLength() >= KEY_BITS
                        && namesCertificate(signer, certificate);
        if (!known) {
            throw new Failed(WEAK);
        }
    }

    private static boolean namesCertificate(SignerInformation signer, X509Certificate certificate)
            throws GeneralSecurityException {
        var attributes = signer.getSignedAttributes();
        var attribute =
                attributes == null
                        ? null
                        : attributes.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        if (attribute == null) {
            return false;
        }
        var named =
                SigningCertificateV2.getInstance(attribute.getAttrValues().getObjectAt(0))
                        .getCerts()[0];
        var sha256 = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);
        return sha256.getAlgorithm().equals(named.getHashAlgorithm().getAlgorithm())
                && Arrays.equals(
                        named.getCertHash(),
                        MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
    }

    private static void checkKeyWasValid(X509Certificate certificate, Instant signedAt)
            throws Failed {
        try {
            certificate.checkValidity(Date.from(signedAt));
        } catch (GeneralSecurityException e) {
            throw new Failed("integrity.keyNotValid");
        }
    }
}
