package org.cadre.certificate.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.certificate.seal.Certificates.CHECKED;
import static org.cadre.certificate.seal.Certificates.CODE;
import static org.cadre.certificate.seal.Certificates.KEY;
import static org.cadre.certificate.seal.Certificates.PROGRAMME;
import static org.cadre.certificate.seal.Certificates.english;
import static org.cadre.certificate.seal.Certificates.sealed;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

class CheckCertificateTest {

    @TempDir Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private String certificate;
    private String trust;

    @BeforeEach
    void writeFiles() throws IOException {
        certificate = write("certificate.pdf", sealed(english()));
        trust =
                write(
                        "issuers.pem",
                        new TrustBundle(List.of(KEY.certificate()))
                                .toPem()
                                .getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void printsSeparateVerdicts() {
        assertThat(run(certificate, "--trust", trust)).isZero();
        assertThat(printed())
                .isEqualToNormalizingNewlines(
                        """
                        Certificate CRT-7F3K-92QW
                          holder       Amina Demo
                          achievement  Evidence integrity and chain of custody
                          module       FOR-2, version 1.0.0
                          issued       25 November 2026
                          valid until  25 November 2028
                          issuer       Evidence and Integrity Programme (demo)

                        integrity  holds           The file is as it was sealed, and its page and data say the same.
                        issuer     holds           The seal was made by Evidence and Integrity Programme (demo), who is in your list of known issuers.
                        in date    holds           On 1 March 2027 the certificate is within its dates: 25 November 2026 to 25 November 2028.
                        status     not checked     No status list was given. Ask the issuer whether the certificate was revoked.
                        """);
    }

    @Test
    void printsJson() throws Json.Malformed {
        assertThat(run("--json", certificate, "--trust", trust)).isZero();

        var answer = Json.readObject(printed());
        assertThat(answer).containsEntry("exitCode", 0).containsKeys("facts", "verdicts");
        var verdicts = Json.object(answer.get("verdicts"));
        assertThat(verdicts).containsOnlyKeys("integrity", "issuer", "date", "status");
        assertThat(Json.object(verdicts.get("status"))).containsEntry("state", "unchecked");
    }

    @Test
    void hasAnExitCodeForEachVerdict() throws IOException {
        var bytes = sealed(english());
        bytes[bytes.length - 5000] ^= 1;
        var changed = write("changed.pdf", bytes);
        var entry = StatusList.Entry.of(CODE, LocalDate.parse("2027-01-15"), "issued in error");
        var later = CHECKED.plus(Duration.ofHours(20));
        var revoked = write("revoked.json", StatusList.signed(List.of(entry), later, KEY));
        var current = write("current.json", StatusList.signed(List.of(), later, KEY));
        var stale =
                write(
                        "stale.json",
                        StatusList.plain(PROGRAMME, List.of(), CHECKED.minusSeconds(1)));

        assertThat(run(changed, "--trust", trust)).isEqualTo(CheckCertificate.INTEGRITY);
        assertThat(run(certificate)).isEqualTo(CheckCertificate.ISSUER);
        assertThat(run(certificate, "--trust", trust, "--at", "2029-01-01"))
                .isEqualTo(CheckCertificate.DATE);
        assertThat(run(certificate, "--trust", trust, "--status", revoked))
                .isEqualTo(CheckCertificate.REVOKED);
        assertThat(run(certificate, "--trust", trust, "--status", stale))
                .isEqualTo(CheckCertificate.STATUS_NOT_KNOWN);
        assertThat(run(certificate, "--trust", trust, "--status", current)).isZero();
    }

    @Test
    void saysWhatIsWrongWithTheCommand() {
        assertThat(run()).isEqualTo(CheckCertificate.USAGE);
        assertThat(run(certificate, certificate)).isEqualTo(CheckCertificate.USAGE);
        assertThat(run(certificate, "--trust")).isEqualTo(CheckCertificate.USAGE);
        assertThat(run(certificate, "--at", "tomorrow")).isEqualTo(CheckCertificate.USAGE);
        assertThat(run(certificate, "--quick")).isEqualTo(CheckCertificate.USAGE);
        assertThat(printed())
                .contains("--at needs a day like 2027-03-01, not tomorrow.")
                .contains("There is no option --quick.")
                .contains("Usage: ./cadre check certificate");
    }

    @Test
    void saysWhichFileCannotBeRead() {
        assertThat(run(folder.resolve("missing.pdf").toString()))
                .isEqualTo(CheckCertificate.NO_INPUT);
        assertThat(printed()).contains("missing.pdf");
    }

    private int run(String... args) {
        return CheckCertificate.run(
                List.of(args), new PrintStream(printed, true, StandardCharsets.UTF_8), CHECKED);
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private String write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes).toString();
    }
}
