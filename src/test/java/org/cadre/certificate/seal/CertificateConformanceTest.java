package org.cadre.certificate.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.certificate.seal.Certificates.arabic;
import static org.cadre.certificate.seal.Certificates.english;
import static org.cadre.certificate.seal.Certificates.french;
import static org.cadre.certificate.seal.Certificates.sealed;
import static org.cadre.certificate.seal.Certificates.withHolder;
import static org.cadre.certificate.seal.Certificates.withOutcomes;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

import java.io.ByteArrayInputStream;
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

    @BeforeAll
    static void prepare() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @MethodSource("faces")
    void isPdfA3aAndPdfUa1(String name) throws Exception {
        var file = sealed(FACES.get(name));

        for (var flavour : List.of("3a", "ua1")) {
            assertThat(findings(file, PDFAFlavour.fromString(flavour))).as(flavour).isEmpty();
        }
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

    private static List<String> findings(byte[] file, PDFAFlavour flavour) throws Exception {
        try (var parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(file), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .filter(found -> found.getStatus() == TestAssertion.Status.FAILED)
                    .map(found -> found.getRuleId().getClause() + " " + found.getMessage())
                    .toList();
        }
    }
}
