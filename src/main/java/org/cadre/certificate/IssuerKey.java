package org.cadre.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.certificate.seal.CertificateDrawing;
import org.cadre.certificate.seal.PdfSeal;
import org.cadre.certificate.seal.SealKey;
import org.cadre.certificate.seal.SealKeys;
import org.cadre.certificate.seal.TrustBundle;
import org.cadre.document.Typefaces;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Keys;
import org.cadre.platform.startup.Settings;
import org.cadre.time.CadreClock;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.CertificateEncodingException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;

/**
 * The key with which this installation seals, made at the first start and then kept in the keys
 * folder, never in the database.
 *
 * <p>The PKCS#12 file is locked by a passphrase from {@link Keys}, whose own file lies beside it;
 * both are readable by the server's account alone. Of two nodes that begin at once the first one's
 * key is the key of both. None is made while the address of the product is of this machine alone:
 * its name would stand on every certificate.
 */
@ApplicationScoped
class IssuerKey {

    private static final String FILE = "certificate-seal.p12";
    private static final int YEARS = 10;

    @Inject Settings settings;
    @Inject Keys keys;
    @Inject CadreClock clock;

    private final CertificateDrawing drawing = new CertificateDrawing(new Typefaces());
    private @Nullable SealKey key;

    /** Whether there is a key, or one will be made when it is asked for. */
    boolean isThere() {
        return settings.issues() || Files.exists(file());
    }

    private Path file() {
        return settings.keys().resolve(FILE);
    }

    /** Refuses with {@link NotFound} while there is none and none may be made. */
    synchronized SealKey get() {
        if (key == null) {
            if (!isThere()) {
                throw new NotFound("seal key: the address is of this machine alone");
            }
            try {
                key = readOrMake(file(), passphrase());
            } catch (IOException e) {
                throw new UncheckedIOException("The seal key cannot be used.", e);
            }
        }
        return key;
    }

    PdfSeal seal() {
        return new PdfSeal(drawing, get());
    }

    /** What others need to know this issuer, as PEM. */
    String bundle() {
        return new TrustBundle(List.of(get().certificate())).toPem();
    }

    /** SHA-256 of the certificate of the key, in hexadecimal digits. */
    String fingerprint() {
        try {
            return Certificate.sha256(get().certificate().getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private char[] passphrase() {
        var secret =
                keys.hmac("certificate-seal", "passphrase".getBytes(StandardCharsets.US_ASCII));
        return HexFormat.of().formatHex(secret).toCharArray();
    }

    private SealKey readOrMake(Path file, char[] passphrase) throws IOException {
        if (!Files.exists(file)) {
            make(file, passphrase);
        }
        return SealKeys.load(file, passphrase);
    }

    private void make(Path file, char[] passphrase) throws IOException {
        var from = clock.now().minus(Duration.ofDays(1));
        var until = from.atOffset(ZoneOffset.UTC).plusYears(YEARS).toInstant();
        var made = SealKeys.create(settings.issuer(), from, until, new SecureRandom());
        Files.createDirectories(file.getParent());
        var draft = Files.createTempFile(file.getParent(), "seal", ".new");
        try {
            SealKeys.store(made, draft, passphrase);
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException e) {
            // another node was faster; its key is the one
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
