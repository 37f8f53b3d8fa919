package org.cadre.certificate.seal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Which certificates of an issuer were revoked, as a file for checks without a network.
 *
 * <p>Plain form: {@code {"issuer", "revoked": [{"code", "on", "reason"}], "validUntil"}}. Signed
 * form: {@code {"list": <plain form>, "signature": <base64>}}, where the signature is ECDSA with
 * SHA-256 by the seal key over the canonical bytes of the list. A code is written as {@code
 * sha256:} and its hash, so that a published list opens no page with a name; a bare code is read as
 * well.
 */
public record StatusList(
        String issuer, Instant validUntil, List<Entry> revoked, Optional<Signed> signed) {

    /**
     * One revoked certificate.
     *
     * @param code a certificate code or {@code sha256:} with the hash of one
     */
    public record Entry(String code, LocalDate on, String reason) {

        public Entry {
            Objects.requireNonNull(code);
            Objects.requireNonNull(on);
            reason = PlainText.required(reason, "reason");
        }

        public static Entry of(CertificateCode code, LocalDate on, String reason) {
            return new Entry(hashed(code), on, reason);
        }

        boolean isFor(CertificateCode wanted) {
            return code.equals(wanted.text()) || code.equals(hashed(wanted));
        }

        private static String hashed(CertificateCode code) {
            try {
                var hash =
                        MessageDigest.getInstance("SHA-256")
                                .digest(code.text().getBytes(StandardCharsets.US_ASCII));
                return "sha256:" + HexFormat.of().formatHex(hash);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** The signature and the bytes that it covers. */
    public record Signed(byte[] list, byte[] signature) {}

    private static final int LARGEST = 5 * 1024 * 1024;
    private static final String ALGORITHM = "SHA256withECDSA";

    public StatusList {
        Objects.requireNonNull(issuer);
        Objects.requireNonNull(validUntil);
        revoked = List.copyOf(revoked);
    }

    /** A list for publishing, signed by the issuer. */
    public static byte[] signed(List<Entry> revoked, Instant validUntil, SealKey key) {
        try {
            var list = named(key.issuer(), revoked, validUntil);
            var signer = Signature.getInstance(ALGORITHM);
            signer.initSign(key.key());
            signer.update(Json.write(list).getBytes(StandardCharsets.UTF_8));
            var signature = Base64.getEncoder().encodeToString(signer.sign());
            return Json.write(Map.of("list", list, "signature", signature))
                    .getBytes(StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the status list cannot be signed", e);
        }
    }

    static byte[] plain(String issuer, List<Entry> revoked, Instant validUntil) {
        return Json.write(named(issuer, revoked, validUntil)).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * @throws IOException when the bytes are not a status list
     */
    public static StatusList read(byte[] bytes) throws IOException {
        if (bytes.length > LARGEST) {
            throw new IOException("too large for a status list");
        }
        try {
            var decoder = StandardCharsets.UTF_8.newDecoder();
            var values = Json.readObject(decoder.decode(ByteBuffer.wrap(bytes)).toString());
            if (!values.containsKey("list")) {
                return from(values, Optional.empty());
            }
            var list = Json.object(values.get("list"));
            var signature = Base64.getDecoder().decode(given(values, "signature", String.class));
            var covered = Json.write(list).getBytes(StandardCharsets.UTF_8);
            return from(list, Optional.of(new Signed(covered, signature)));
        } catch (CharacterCodingException
                | Json.Malformed
                | DateTimeException
                | ClassCastException
                | NullPointerException
                | IllegalArgumentException e) {
            throw new IOException("not a status list", e);
        }
    }

    Optional<Entry> find(CertificateCode code) {
        return revoked.stream().filter(entry -> entry.isFor(code)).findFirst();
    }

    boolean isSignedBy(X509Certificate certificate) {
        return signed.filter(s -> verifies(s, certificate)).isPresent();
    }

    private static boolean verifies(Signed signed, X509Certificate certificate) {
        try {
            var verifier = Signature.getInstance(ALGORITHM);
            verifier.initVerify(certificate.getPublicKey());
            verifier.update(signed.list());
            return verifier.verify(signed.signature());
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static StatusList from(Map<String, Object> values, Optional<Signed> signed)
            throws Json.Malformed {
        var entries = new ArrayList<Entry>();
        for (var item : given(values, "revoked", List.class)) {
            var entry = Json.object(item);
            entries.add(
                    new Entry(
                            given(entry, "code", String.class),
                            LocalDate.parse(given(entry, "on", String.class)),
                            given(entry, "reason", String.class)));
        }
        return new StatusList(
                given(values, "issuer", String.class),
                Instant.parse(given(values, "validUntil", String.class)),
                entries,
                signed);
    }

    private static <T> T given(Map<String, Object> values, String name, Class<T> type) {
        return type.cast(Objects.requireNonNull(values.get(name), name));
    }

    private static Map<String, Object> named(
            String issuer, List<Entry> revoked, Instant validUntil) {
        var entries =
                revoked.stream()
                        .map(
                                entry ->
                                        Map.of(
                                                "code", entry.code(),
                                                "on", entry.on(),
                                                "reason", entry.reason()))
                        .toList();
        return Map.of("issuer", issuer, "revoked", entries, "validUntil", validUntil);
    }
}
