package org.cadre.certificate.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

class SealKeysTest {

    @TempDir Path folder;

    @Test
    void keepsTheKeyForItsOwnerOnly() throws IOException {
        var file = folder.resolve("seal.p12");
        SealKeys.store(Certificates.KEY, file, "a passphrase".toCharArray());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(SealKeys.load(file, "a passphrase".toCharArray())).isEqualTo(Certificates.KEY);
        assertThat(Files.list(folder)).containsExactly(file);
    }

    @Test
    void namesTheIssuerInTheCertificate() {
        var key = Certificates.keyOf("Programme, \"quoted\" + names = hard");

        assertThat(key.issuer()).isEqualTo("Programme, \"quoted\" + names = hard");
    }

    @Test
    void refusesAnotherPassphrase() throws IOException {
        var file = folder.resolve("seal.p12");
        SealKeys.store(Certificates.KEY, file, "a passphrase".toCharArray());

        assertThatIOException().isThrownBy(() -> SealKeys.load(file, "another".toCharArray()));
    }

    @Test
    void refusesAFileThatOthersMayRead() throws IOException {
        var file = folder.resolve("seal.p12");
        SealKeys.store(Certificates.KEY, file, "a passphrase".toCharArray());
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        assertThatIOException()
                .isThrownBy(() -> SealKeys.load(file, "a passphrase".toCharArray()))
                .withMessageContaining("others may read");
    }

    @Test
    void doesNotPrintTheKey() {
        assertThat(Certificates.KEY).hasToString("SealKey[" + Certificates.PROGRAMME + "]");
    }
}
