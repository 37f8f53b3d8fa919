package org.cadre.certificate.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;
import static org.cadre.certificate.seal.Certificates.arabic;
import static org.cadre.certificate.seal.Certificates.english;
import static org.cadre.certificate.seal.Certificates.sealed;
import static org.cadre.certificate.seal.Certificates.withHolder;

import org.cadre.document.SignedPdf;
import org.cadre.document.Unprintable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Sealed certificates as independent tools and readers see them. */
class SealedCertificateTest {

    @TempDir Path folder;

    @Test
    void isSealedAsAWholeInTheEyesOfPdfsig() throws Exception {
        var answer = run("pdfsig", "-nocert", file(english()));

        assertThat(answer)
                .contains("Signature Type: ETSI.CAdES.detached")
                .contains("Signature is Valid.")
                .contains("Total document signed")
                .contains("Common Name: " + Certificates.PROGRAMME);
    }

    @Test
    void isSealedNoLongerWhenAByteIsChanged() throws Exception {
        var bytes = sealed(english());
        bytes[bytes.length - 20_000] ^= 1;
        var file = Files.write(folder.resolve("changed.pdf"), bytes);

        assertThat(run("pdfsig", "-nocert", file.toString())).doesNotContain("Signature is Valid.");
    }

    @Test
    void givesTheArabicNameInTheOrderOfSpeechToPdftotext() throws Exception {
        var text = run("pdftotext", file(arabic()), "-");

        assertThat(plain(text))
                .contains(arabic().holder())
                .contains(arabic().achievement().title());
    }

    @Test
    void keepsTheSpokenTextInTheStructure() throws Exception {
        var passages = SignedPdf.read(sealed(arabic())).passages();

        assertThat(passages)
                .contains(new SignedPdf.Passage("H1", arabic().holder(), true, true))
                .contains(new SignedPdf.Passage("H2", arabic().achievement().title(), true, true));
    }

    @Test
    void readsFromTheNameToTheFinePrint() throws Exception {
        var passages = SignedPdf.read(sealed(english())).passages();

        assertThat(passages.stream().map(SignedPdf.Passage::text).limit(8))
                .containsExactly(
                        "Cadre",
                        Certificates.PROGRAMME,
                        english().issuer().countries(),
                        "This certifies that",
                        "Amina Demo",
                        "has shown the competences of",
                        english().achievement().title(),
                        "1");
    }

    @Test
    void carriesTheFactsOnce() throws Exception {
        var attachments = SignedPdf.read(sealed(english())).attachments();

        assertThat(attachments).hasSize(1);
        assertThat(new String(attachments.get(0).bytes(), StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"achievement\":\"Evidence integrity and chain of custody\","
                                + "\"code\":\"5J0Q8Z4N7X2KTM6V1R9BWCH3DE\","
                                + "\"format\":\"cadre-award/1\",\"holder\":\"Amina Demo\","
                                + "\"hours\":3,\"issued\":\"2026-11-25\","
                                + "\"issuer\":\"Evidence and Integrity Programme (demo)\","
                                + "\"language\":\"en\",\"module\":\"FOR-2\","
                                + "\"number\":\"CRT-7F3K-92QW\","
                                + "\"programme\":\"Evidence and Integrity Programme (demo)\","
                                + "\"validUntil\":\"2028-11-25\","
                                + "\"version\":\"1.0.0\"}");
    }

    @Test
    void saysHowManyOutcomesFoundNoRoom() throws Exception {
        var outcomes = new ArrayList<String>();
        for (int i = 0; i < 60; i++) {
            outcomes.add("Outcome number " + i);
        }
        var file = sealed(Certificates.withOutcomes(english(), outcomes));

        assertThat(SignedPdf.read(file).passages())
                .anyMatch(passage -> passage.text().matches("and \\d+ more, listed where .*"));
    }

    @Test
    void canBeMadeByTwoWorkersAtOnce() throws Exception {
        var seal = Certificates.seal(Certificates.KEY);
        try (var workers = Executors.newFixedThreadPool(2)) {
            var files = new ArrayList<Future<byte[]>>();
            for (int i = 0; i < 12; i++) {
                var face = i % 2 == 0 ? english() : arabic();
                files.add(workers.submit(() -> seal.seal(face, Certificates.SIGNED)));
            }
            for (var file : files) {
                var check =
                        new CertificateCheck(
                                Optional.empty(), Optional.empty(), Certificates.CHECKED);
                assertThat(check.check(file.get()).integrity().isGood()).isTrue();
            }
        }
    }

    @Test
    void refusesANameThatNoFontCanDraw() {
        assertThatThrownBy(() -> sealed(withHolder(english(), "阿米娜")))
                .isInstanceOf(Unprintable.class);
    }

    @Test
    void refusesAFaceOfAnotherIssuer() {
        var seal = Certificates.seal(Certificates.keyOf("Another Programme"));

        assertThatThrownBy(() -> seal.seal(english(), Certificates.SIGNED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private String file(CertificateFace face) throws IOException {
        return Files.write(folder.resolve("certificate.pdf"), sealed(face)).toString();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\p{Cf}", "");
    }

    private static String run(String... command) throws Exception {
        try {
            var process = new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
            var answer =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
            return answer;
        } catch (IOException e) {
            return fail(
                    command[0]
                            + " is missing: install poppler-utils, so that an independent tool can"
                            + " judge the certificate.");
        }
    }
}
