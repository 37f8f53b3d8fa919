package org.cadre.certificate.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.certificate.seal.Certificates.CHECKED;
import static org.cadre.certificate.seal.Certificates.CODE;
import static org.cadre.certificate.seal.Certificates.KEY;
import static org.cadre.certificate.seal.Certificates.PROGRAMME;
import static org.cadre.certificate.seal.Certificates.SIGNED;
import static org.cadre.certificate.seal.Certificates.arabic;
import static org.cadre.certificate.seal.Certificates.english;
import static org.cadre.certificate.seal.Certificates.french;
import static org.cadre.certificate.seal.Certificates.keyOf;
import static org.cadre.certificate.seal.Certificates.sealed;
import static org.cadre.certificate.seal.Certificates.withHolder;
import static org.cadre.certificate.seal.Certificates.withValidity;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.cadre.certificate.seal.CertificateFace.Achievement;
import org.cadre.certificate.seal.CertificateFace.Validity;
import org.cadre.certificate.seal.Verdict.State;
import org.cadre.document.Attachment;
import org.cadre.document.SignedPdf;
import org.cadre.text.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Each way to deceive that works on a file alone, and the verdict that must fall. */
class CertificateCheckTest {

    private static final Logger PARSER_LOG = Logger.getLogger("org.apache.pdfbox");
    private static final byte[] TRUST = pem(KEY);
    private static final byte[] ENGLISH = sealed(english());

    @BeforeAll
    static void keepTheParserQuiet() {
        PARSER_LOG.setLevel(Level.OFF);
    }

    @Test
    void holdsForAGenuineCertificateInEveryLanguage() {
        for (var face : List.of(english(), french(), arabic())) {
            var report = check(sealed(face));

            assertThat(report.integrity().key()).isEqualTo("integrity.sealed");
            assertThat(report.issuer().key()).isEqualTo("issuer.known");
            assertThat(report.date().key()).isEqualTo("date.within");
            assertThat(report.status().key()).isEqualTo("status.noList");
            assertThat(report.facts()).contains(face.facts());
        }
    }

    @Test
    void holdsForAnAwardWithoutEnd() {
        var face = withValidity(english(), Validity.unlimitedFrom(LocalDate.parse("2026-11-25")));

        assertThat(check(sealed(face)).date().key()).isEqualTo("date.unlimited");
    }

    @Test
    void holdsForAProgrammeOfAnIssuerWithAnotherName() {
        var face = Certificates.withProgramme(french(), "Programme Preuves et intégrité");
        var report = check(sealed(face));

        assertThat(report.integrity().isGood()).isTrue();
        assertThat(report.facts().orElseThrow().programme())
                .isEqualTo("Programme Preuves et intégrité");
    }

    @Test
    void everyVerdictHasASentenceInEveryLanguage() {
        for (var language : Language.values()) {
            var labels = CertificateLabels.in(language);
            assertThat(check(ENGLISH).verdicts())
                    .allSatisfy(
                            verdict ->
                                    assertThat(verdict.sentence(labels))
                                            .isNotBlank()
                                            .doesNotContain("{"));
        }
    }

    @Test
    void givesTheSameBytesButForTheSignature() {
        var again = sealed(english());
        var text = new String(ENGLISH, StandardCharsets.ISO_8859_1);
        int start = text.indexOf("/Contents <") + 10;
        int end = text.indexOf('>', start);

        assertThat(again).hasSameSizeAs(ENGLISH);
        for (int i = 0; i < again.length; i++) {
            if (i < start || i > end) {
                assertThat(again[i]).as("byte %d", i).isEqualTo(ENGLISH[i]);
            }
        }
    }

    @Nested
    class EditedFile {

        @Test
        void anyChangedByteBreaksIntegrity() {
            var random = new Random(3);
            for (int i = 0; i < 250; i++) {
                var changed = ENGLISH.clone();
                int at = random.nextInt(changed.length);
                if (isSignaturePadding(at)) {
                    continue;
                }
                changed[at] ^= (byte) (1 << random.nextInt(8));
                assertBroken(check(changed));
            }
        }

        @Test
        void aChangedTitleBreaksTheSeal() {
            var changed = replaced(ENGLISH, "ficate of Amina Demo", "ficate of Bruno Demo");

            assertThat(check(changed).integrity().key()).isEqualTo("integrity.broken");
        }

        @Test
        void aSavedCopyLosesTheSeal() throws Exception {
            try (var document = Loader.loadPDF(ENGLISH)) {
                var out = new ByteArrayOutputStream();
                document.save(out);
                assertBroken(check(out.toByteArray()));
            }
        }

        @Test
        void aSealThatAllowsChangesIsRefused() {
            var changed = replaced(ENGLISH, "/P 1\n/V /1.2", "/P 2\n/V /1.2");

            assertThat(check(changed).integrity().key()).isEqualTo("integrity.changesAllowed");
        }

        private boolean isSignaturePadding(int at) {
            var text = new String(ENGLISH, StandardCharsets.ISO_8859_1);
            int start = text.indexOf("/Contents <");
            return at > start && at < text.indexOf('>', start);
        }
    }

    @Nested
    class PageAndFactsOfDifferentPeople {

        @Test
        void anotherHolderInTheFacts() {
            assertPageDiffers(withHolder(english(), "Bruno Sample"));
        }

        @Test
        void aNameOfTheSameLetters() {
            assertPageDiffers(withHolder(english(), "Anima Demo"));
        }

        @Test
        void anotherDayOfIssue() {
            assertPageDiffers(
                    withValidity(
                            english(),
                            Validity.between(
                                    LocalDate.parse("2026-01-25"), LocalDate.parse("2028-11-25"))));
        }

        @Test
        void anotherProgramme() {
            assertPageDiffers(Certificates.withProgramme(english(), "Another Programme"));
        }

        @Test
        void anotherEnd() {
            assertPageDiffers(
                    withValidity(english(), Validity.unlimitedFrom(english().validity().issued())));
        }

        @Test
        void anotherAchievement() {
            var old = english().achievement();
            assertPageDiffers(
                    Certificates.withAchievement(
                            english(),
                            new Achievement(
                                    "Digital evidence",
                                    old.outcomes(),
                                    old.module(),
                                    old.version(),
                                    old.hours(),
                                    old.basis())));
        }

        @Test
        void moreHours() {
            var old = english().achievement();
            assertPageDiffers(
                    Certificates.withAchievement(
                            english(),
                            new Achievement(
                                    old.title(),
                                    old.outcomes(),
                                    old.module(),
                                    old.version(),
                                    old.hours() + 30,
                                    old.basis())));
        }

        @Test
        void anotherArabicName() {
            var facts = withHolder(arabic(), "أمينة عبد الله التجربيية").facts();
            var report = check(Certificates.seal(KEY).seal(arabic(), facts.toJson(), SIGNED));

            assertThat(report.integrity().key()).isEqualTo("integrity.pageDiffers");
        }

        private void assertPageDiffers(CertificateFace other) {
            var report =
                    check(Certificates.seal(KEY).seal(english(), other.facts().toJson(), SIGNED));

            assertThat(report.integrity().key()).isEqualTo("integrity.pageDiffers");
            assertThat(report.facts()).isEmpty();
        }
    }

    @Nested
    class FakeIssuer {

        @Test
        void withTheSameNameIsNotKnown() {
            var report = check(Certificates.seal(keyOf(PROGRAMME)).seal(english(), SIGNED));

            assertThat(report.integrity().isGood()).isTrue();
            assertThat(report.issuer().state()).isEqualTo(State.UNKNOWN);
            assertThat(report.issuer().key()).isEqualTo("issuer.notKnown");
        }

        @Test
        void withAnotherNameThanTheFactsSay() {
            var report =
                    check(
                            Certificates.seal(keyOf("Another Programme"))
                                    .seal(english(), english().facts().toJson(), SIGNED));

            assertThat(report.integrity().key()).isEqualTo("integrity.otherIssuer");
        }

        @Test
        void isNotProvenWithoutAList() {
            var report =
                    new CertificateCheck(Optional.empty(), Optional.empty(), CHECKED)
                            .check(ENGLISH);

            assertThat(report.issuer().key()).isEqualTo("issuer.noList");
        }

        @Test
        void aListThatCannotBeReadKnowsNobody() {
            var report =
                    new CertificateCheck(Optional.of(new byte[] {1, 2}), Optional.empty(), CHECKED)
                            .check(ENGLISH);

            assertThat(report.issuer().key()).isEqualTo("issuer.listUnreadable");
        }

        @Test
        void aKeyOutOfItsTimeSealsNothing() {
            var report =
                    check(
                            Certificates.seal(KEY)
                                    .seal(english(), Instant.parse("2025-06-01T00:00:00Z")));

            assertThat(report.integrity().key()).isEqualTo("integrity.keyNotValid");
        }
    }

    @Nested
    class TrickyFacts {

        @Test
        void aNameTwice() {
            assertFactsRefused(json -> json.replace("{", "{\"holder\":\"Bruno Sample\","));
        }

        @Test
        void anUnknownTerm() {
            assertFactsRefused(json -> json.replace("{", "{\"@context\":\"x\","));
        }

        @Test
        void aMissingTerm() {
            assertFactsRefused(json -> json.replace("\"hours\":3,", ""));
        }

        @Test
        void otherBytesForTheSameFacts() {
            assertFactsRefused(json -> json.replace(",", ", "));
        }

        @Test
        void aDirectionOverrideInTheName() {
            assertFactsRefused(json -> json.replace("Amina Demo", "Amina \u202EomeD"));
        }

        @Test
        void aLookAlikeLetterInTheName() {
            assertFactsRefused(json -> json.replace("Amina Demo", "\u0410mina Demo"));
        }

        @Test
        void noText() {
            assertFactsRefused(json -> "\uFEFF" + json);
            assertFactsRefused(json -> " ");
        }

        private void assertFactsRefused(UnaryOperator<String> change) {
            var json = new String(english().facts().toJson(), StandardCharsets.UTF_8);
            var bytes = change.apply(json).getBytes(StandardCharsets.UTF_8);

            var report = check(Certificates.seal(KEY).seal(english(), bytes, SIGNED));

            assertThat(report.integrity().key()).isEqualTo("integrity.facts");
        }
    }

    @Nested
    class LaterChange {

        @Test
        void textLaidOverThePageAfterTheSeal() throws Exception {
            try (var document = Loader.loadPDF(ENGLISH)) {
                var page = document.getPage(0);
                try (var over = new PDPageContentStream(document, page, AppendMode.APPEND, false)) {
                    over.addRect(100, 300, 200, 50);
                    over.fill();
                }
                page.getCOSObject().setNeedToBeUpdated(true);
                page.getResources().getCOSObject().setNeedToBeUpdated(true);
                assertChangedAfter(incremental(document));
            }
        }

        @Test
        void aReplacedAttachment() throws Exception {
            try (var document = Loader.loadPDF(ENGLISH)) {
                var names = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
                var file = names.get("award.json").getEmbeddedFileUnicode();
                try (var out = file.createOutputStream()) {
                    out.write(withHolder(english(), "Bruno Sample").facts().toJson());
                }
                file.getCOSObject().setNeedToBeUpdated(true);
                assertChangedAfter(incremental(document));
            }
        }

        @Test
        void aSecondSignature() throws Exception {
            var other = keyOf("Another Programme");
            try (var document = Loader.loadPDF(ENGLISH)) {
                var signature = new PDSignature();
                signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
                signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
                document.addSignature(signature, content -> cms(content.readAllBytes(), other));
                assertChangedAfter(incremental(document));
            }
        }

        @Test
        void bytesAfterTheEnd() {
            var longer = Arrays.copyOf(ENGLISH, ENGLISH.length + 1);
            longer[ENGLISH.length] = '\n';
            assertThat(check(longer).integrity().key()).isEqualTo("integrity.partlySealed");

            var muchLonger = Arrays.copyOf(ENGLISH, ENGLISH.length + 100);
            assertThat(check(muchLonger).integrity().key()).isEqualTo("integrity.changedAfter");
        }

        @Test
        void twoAttachmentsUnderOneSeal() {
            var seal = Certificates.seal(KEY);
            try (var pdf = new CertificateDrawing(Certificates.TYPEFACES).draw(english(), SIGNED)) {
                pdf.attach(attachment("award.json", english()));
                pdf.attach(attachment("zward.json", withHolder(english(), "Bruno Sample")));
                var file = seal.seal(pdf, "Seal", SIGNED);

                assertThat(check(file).integrity().key()).isEqualTo("integrity.attachments");
            }
        }

        @Test
        void noAttachment() {
            try (var pdf = new CertificateDrawing(Certificates.TYPEFACES).draw(english(), SIGNED)) {
                var file = Certificates.seal(KEY).seal(pdf, "Seal", SIGNED);

                assertThat(check(file).integrity().key()).isEqualTo("integrity.attachments");
            }
        }

        @Test
        void noSeal() {
            try (var pdf = new CertificateDrawing(Certificates.TYPEFACES).draw(english(), SIGNED)) {
                pdf.attach(attachment("award.json", english()));

                assertThat(check(pdf.bytes()).integrity().key()).isEqualTo("integrity.unsigned");
            }
        }

        private Attachment attachment(String name, CertificateFace face) {
            return new Attachment(name, "application/json", "Facts", SIGNED, face.facts().toJson());
        }

        private void assertChangedAfter(byte[] file) {
            assertThat(check(file).integrity().key()).isEqualTo("integrity.changedAfter");
        }

        private static byte[] incremental(PDDocument document) throws Exception {
            var out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        }

        private static byte[] cms(byte[] content, SealKey key) {
            try {
                var generator = new CMSSignedDataGenerator();
                generator.addSignerInfoGenerator(
                        new JcaSignerInfoGeneratorBuilder(
                                        new JcaDigestCalculatorProviderBuilder().build())
                                .build(
                                        new JcaContentSignerBuilder("SHA256withECDSA")
                                                .build(key.key()),
                                        key.certificate()));
                generator.addCertificates(new JcaCertStore(key.chain()));
                return generator.generate(new CMSProcessableByteArray(content), false).getEncoded();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Nested
    class HostileInput {

        @Test
        void alwaysGetsAReport() {
            assertThat(check(new byte[0]).integrity().key()).isEqualTo("integrity.notPdf");
            assertThat(check(Arrays.copyOf(ENGLISH, ENGLISH.length / 2)).integrity().key())
                    .isEqualTo("integrity.damaged");
            assertThat(check(new byte[SignedPdf.LARGEST + 1]).integrity().key())
                    .isEqualTo("integrity.tooLarge");
        }

        @Test
        void isAnsweredQuickly() {
            var random = new Random(5);
            var began = System.nanoTime();
            for (int i = 0; i < 60; i++) {
                var changed = ENGLISH.clone();
                for (int j = 0; j < 400; j++) {
                    changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
                }
                assertBroken(check(changed));
            }
            assertThat(Duration.ofNanos(System.nanoTime() - began))
                    .isLessThan(Duration.ofSeconds(10));
        }
    }

    @Nested
    class Dates {

        @Test
        void includeTheLastDay() {
            assertThat(dateAt("2028-11-25T23:59:59Z")).isEqualTo("date.within");
            assertThat(dateAt("2028-11-26T00:00:00Z")).isEqualTo("date.after");
        }

        @Test
        void doNotBeginEarly() {
            assertThat(dateAt("2026-11-24T23:59:59Z")).isEqualTo("date.before");
            assertThat(dateAt("2026-11-25T00:00:00Z")).isEqualTo("date.within");
        }

        private String dateAt(String at) {
            return new CertificateCheck(Optional.of(TRUST), Optional.empty(), Instant.parse(at))
                    .check(ENGLISH)
                    .date()
                    .key();
        }
    }

    @Nested
    class Status {

        private static final StatusList.Entry REVOKED =
                StatusList.Entry.of(CODE, LocalDate.parse("2027-01-15"), "issued in error");
        private static final Instant TOMORROW = CHECKED.plus(Duration.ofDays(1));

        @Test
        void aSignedListWithoutTheCode() {
            assertThat(status(StatusList.signed(List.of(), TOMORROW, KEY)))
                    .isEqualTo("status.notRevoked");
        }

        @Test
        void aPlainListSaysThatItIsPlain() {
            assertThat(status(StatusList.plain(PROGRAMME, List.of(), TOMORROW)))
                    .isEqualTo("status.notRevokedUnsigned");
        }

        @Test
        void aRevokedCertificateWithItsReason() {
            var report = withList(StatusList.signed(List.of(REVOKED), TOMORROW, KEY));

            assertThat(report.status().state()).isEqualTo(State.BAD);
            assertThat(report.status().sentence(CertificateLabels.in(Language.EN)))
                    .isEqualTo(
                            "The certificate was revoked on 15 January 2027. Reason: issued in"
                                    + " error.");
            assertThat(report.integrity().isGood()).isTrue();
        }

        @Test
        void aBareCodeIsReadToo() {
            var entry = new StatusList.Entry(CODE.text(), LocalDate.parse("2027-01-15"), "error");

            assertThat(status(StatusList.plain(PROGRAMME, List.of(entry), TOMORROW)))
                    .isEqualTo("status.revoked");
        }

        @Test
        void aStaleListIsRefused() {
            var yesterday = CHECKED.minus(Duration.ofDays(1));

            assertThat(status(StatusList.signed(List.of(), yesterday, KEY)))
                    .isEqualTo("status.stale");
        }

        @Test
        void aListOfAnotherIssuer() {
            assertThat(status(StatusList.plain("Another Programme", List.of(), TOMORROW)))
                    .isEqualTo("status.otherIssuer");
        }

        @Test
        void aListSignedByAStranger() {
            assertThat(status(StatusList.signed(List.of(), TOMORROW, keyOf(PROGRAMME))))
                    .isEqualTo("status.forged");
        }

        @Test
        void aListWithALaterDateThanWasSigned() {
            var stale = CHECKED.minus(Duration.ofDays(1)).toString();
            var list = StatusList.signed(List.of(), Instant.parse(stale), KEY);

            assertThat(status(replaced(list, stale, TOMORROW.toString())))
                    .isEqualTo("status.forged");
        }

        @Test
        void noList() {
            assertThat(status("[]".getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo("status.unreadable");
            assertThat(status("{\"list\":1}".getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo("status.unreadable");
        }

        @Test
        void anEntryThatIsNotComplete() {
            var list = StatusList.plain(PROGRAMME, List.of(REVOKED), TOMORROW);

            assertThat(status(replaced(list, "\"issued in error\"", "null")))
                    .isEqualTo("status.unreadable");
            assertThat(status(replaced(list, "issued in error", "\\u001b[2Jissued")))
                    .isEqualTo("status.unreadable");
            assertThat(status(replaced(list, "\"issuer\"", "\"publisher\"")))
                    .isEqualTo("status.unreadable");
        }

        private String status(byte[] list) {
            return withList(list).status().key();
        }

        private CheckReport withList(byte[] list) {
            return new CertificateCheck(Optional.of(TRUST), Optional.of(list), CHECKED)
                    .check(ENGLISH);
        }
    }

    private static CheckReport check(byte[] file) {
        return new CertificateCheck(Optional.of(TRUST), Optional.empty(), CHECKED).check(file);
    }

    private static void assertBroken(CheckReport report) {
        assertThat(report.integrity().state()).isEqualTo(State.BAD);
        assertThat(report.issuer().isGood()).isFalse();
        assertThat(report.date().isGood()).isFalse();
        assertThat(report.status().isGood()).isFalse();
        assertThat(report.facts()).isEmpty();
    }

    private static byte[] replaced(byte[] file, String old, String with) {
        var text = new String(file, StandardCharsets.ISO_8859_1);
        assertThat(text).contains(old);
        return text.replace(old, with).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] pem(SealKey key) {
        return new TrustBundle(List.of(key.certificate()))
                .toPem()
                .getBytes(StandardCharsets.US_ASCII);
    }
}
