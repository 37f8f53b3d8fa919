package org.cadre.certificate.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.certificate.seal.Certificates.arabic;
import static org.cadre.certificate.seal.Certificates.english;
import static org.cadre.certificate.seal.Certificates.french;
import static org.cadre.certificate.seal.Certificates.sealed;
import static org.cadre.certificate.seal.Certificates.withHolder;
import static org.cadre.certificate.seal.Certificates.withOutcomes;

import org.cadre.document.Conformance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What veraPDF says of sealed certificates: PDF/A-3a and PDF/UA-1. */
class CertificateConformanceTest {

    private static final String LONG_NAME =
            "Maria-Magdalena Konstantina van der Placeholder-Exampleton y Specimen de la Muestra";
    private static final String LONG_OUTCOME =
            "Explains at length what a first responder does with volatile evidence, in which order,"
                    + " why this order was chosen and how the record of it is kept";

    private static final Map<String, CertificateFace> FACES =
            Map.of(
                    "english", english(),
                    "french", french(),
                    "arabic", arabic(),
                    "long name and many outcomes",
                            withOutcomes(
                                    withHolder(english(), LONG_NAME),
                                    Collections.nCopies(16, LONG_OUTCOME)),
                    "arabic page with a latin name", withHolder(arabic(), "Amina Ɔwusu (ab)"),
                    "english page with names of three scripts",
                            withHolder(english(), "Amina أَمِينَةُ لأمينة Амина Ελένη پرویز"),
                    "no outcomes", withOutcomes(french(), List.of()));

    @ParameterizedTest
    @MethodSource("faces")
    void isPdfA3aAndPdfUa1(String name) {
        assertThat(Conformance.findings(sealed(FACES.get(name)))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("faces")
    void canBeChecked(String name) {
        var report =
                new CertificateCheck(Optional.empty(), Optional.empty(), Certificates.CHECKED)
                        .check(sealed(FACES.get(name)));

        assertThat(report.integrity().key()).isEqualTo("integrity.sealed");
    }

    static Stream<String> faces() {
        return FACES.keySet().stream().sorted();
    }
}
