package org.cadre.certificate.seal;

import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.cadre.document.Attachment;
import org.cadre.document.SealField;
import org.cadre.document.TaggedPdf;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/**
 * Seals a certificate: the facts are attached, then one PAdES baseline-B signature certifies the
 * whole file and allows no change.
 *
 * <p>The same face, time and key give the same bytes but for the signature value, because ECDSA
 * draws a random number.
 */
public final class PdfSeal {

    private static final int ROOM_WITHOUT_CERTIFICATES = 2048;

    private final CertificateDrawing drawing;
    private final SealKey key;

    public PdfSeal(CertificateDrawing drawing, SealKey key) {
        this.drawing = drawing;
        this.key = key;
    }

    /**
     * The finished file.
     *
     * @throws IllegalArgumentException when the face names another issuer than the key
     */
    public byte[] seal(CertificateFace face, Instant signedAt) {
        if (!face.issuer().name().equals(key.issuer())) {
            throw new IllegalArgumentException("the key belongs to " + key.issuer());
        }
        return seal(face, face.facts().toJson(), signedAt);
    }

    byte[] seal(CertificateFace face, byte[] facts, Instant signedAt) {
        var second = signedAt.truncatedTo(ChronoUnit.SECONDS);
        var labels = CertificateLabels.in(face.language());
        try (var pdf = drawing.draw(face, second)) {
            pdf.attach(
                    new Attachment(
                            AwardFacts.FILE_NAME,
                            "application/json",
                            labels.text("attachment.description"),
                            second,
                            facts));
            return seal(pdf, labels.text("seal.field"), second);
        }
    }

    byte[] seal(TaggedPdf pdf, String tooltip, Instant second) {
        return pdf.sealed(new SealField(key.issuer(), tooltip, second, room()), this::signature);
    }

    private int room() {
        int room = ROOM_WITHOUT_CERTIFICATES;
        try {
            for (var certificate : key.chain()) {
                room += certificate.getEncoded().length;
            }
            return room;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the certificate of the seal cannot be written", e);
        }
    }

    private byte[] signature(byte[] content) {
        try {
            var generator = new CMSSignedDataGenerator();
            var attributes =
                    new DefaultSignedAttributeTableGenerator(new AttributeTable(certificateId())) {
                        @Override // the time stands in the PDF; PAdES forbids it here
                        public AttributeTable getAttributes(
                                @SuppressWarnings("rawtypes") Map parameters) {
                            return super.getAttributes(parameters)
                                    .remove(CMSAttributes.signingTime);
                        }
                    };
            var digests = new JcaDigestCalculatorProviderBuilder().build();
            var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(key.key());
            generator.addSignerInfoGenerator(
                    new JcaSignerInfoGeneratorBuilder(digests)
                            .setSignedAttributeGenerator(attributes)
                            .build(signer, key.certificate()));
            generator.addCertificates(new JcaCertStore(key.chain()));
            return generator
                    .generate(new CMSProcessableByteArray(content), false)
                    .getEncoded(ASN1Encoding.DER);
        } catch (GeneralSecurityException
                | OperatorCreationException
                | CMSException
                | IOException e) {
            throw new IllegalStateException("the certificate could not be sealed", e);
        }
    }

    private Attribute certificateId() throws GeneralSecurityException {
        var hash = MessageDigest.getInstance("SHA-256").digest(key.certificate().getEncoded());
        return new Attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                new DERSet(new SigningCertificateV2(new ESSCertIDv2(hash))));
    }
}
