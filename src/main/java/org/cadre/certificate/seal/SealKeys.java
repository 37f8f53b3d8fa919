package org.cadre.certificate.seal;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;

/** Makes, stores and loads the key of an issuer: ECDSA on P-256, in a PKCS#12 file. */
public final class SealKeys {

    private static final String ALIAS = "seal";
    private static final int SERIAL_BITS = 127;

    private SealKeys() {}

    /** A new key whose certificate names the issuer and is signed by the key itself. */
    public static SealKey create(
            String issuer, Instant validFrom, Instant validUntil, SecureRandom random) {
        var name = PlainText.required(issuer, "issuer");
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"), random);
            var pair = generator.generateKeyPair();
            var certificate = selfSigned(pair, name, validFrom, validUntil, random);
            return new SealKey(pair.getPrivate(), List.of(certificate));
        } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
            throw new IllegalStateException("no seal key could be made", e);
        }
    }

    /** Writes the key so that only its owner can read the file; a former file is replaced whole. */
    public static void store(SealKey key, Path file, char[] passphrase) throws IOException {
        var target = file.toAbsolutePath();
        var draft = Files.createTempFile(target.getParent(), ".seal", ".p12");
        try {
            if (Files.getFileStore(draft).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
            }
            Files.write(draft, pkcs12(key, passphrase));
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /**
     * @throws IOException when the file is missing, damaged, readable by others or kept under
     *     another passphrase
     */
    public static SealKey load(Path file, char[] passphrase) throws IOException {
        refuseOpenFile(file);
        try (var in = Files.newInputStream(file)) {
            var store = KeyStore.getInstance("PKCS12");
            store.load(in, passphrase);
            var key = (PrivateKey) store.getKey(ALIAS, passphrase);
            var chain = store.getCertificateChain(ALIAS);
            if (key == null || chain == null) {
                throw new IOException("the file holds no seal key");
            }
            return new SealKey(key, Arrays.stream(chain).map(X509Certificate.class::cast).toList());
        } catch (GeneralSecurityException e) {
            throw new IOException("the seal key cannot be read", e);
        }
    }

    private static void refuseOpenFile(Path file) throws IOException {
        if (!Files.getFileStore(file).supportsFileAttributeView("posix")) {
            return;
        }
        var permissions =
                PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(file, new LinkOption[0]));
        if (!permissions.endsWith("------")) {
            throw new IOException("others may read " + file + ": take their permission first");
        }
    }

    private static byte[] pkcs12(SealKey key, char[] passphrase) throws IOException {
        try {
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry(
                    ALIAS, key.key(), passphrase, key.chain().toArray(X509Certificate[]::new));
            var out = new ByteArrayOutputStream();
            store.store(out, passphrase);
            return out.toByteArray();
        } catch (GeneralSecurityException e) {
            throw new IOException("the seal key cannot be stored", e);
        }
    }

    private static X509Certificate selfSigned(
            KeyPair pair, String issuer, Instant from, Instant until, SecureRandom random)
            throws GeneralSecurityException, OperatorCreationException, IOException {
        X500Name name = new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.CN, issuer).build();
        var builder =
                new JcaX509v3CertificateBuilder(
                        name,
                        new BigInteger(SERIAL_BITS, random).setBit(SERIAL_BITS - 1),
                        Date.from(from),
                        Date.from(until),
                        name,
                        pair.getPublic());
        builder.addExtension(
                Extension.keyUsage,
                true,
                new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        builder.addExtension(
                Extension.subjectKeyIdentifier,
                false,
                new JcaX509ExtensionUtils().createSubjectKeyIdentifier(pair.getPublic()));
        var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate());
        return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    }
}
