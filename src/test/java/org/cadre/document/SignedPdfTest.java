package org.cadre.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.cadre.document.UnreadablePdf.Reason;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.DeflaterOutputStream;

class SignedPdfTest {

    private static final Logger PARSER_LOG = Logger.getLogger("org.apache.pdfbox");
    private static final Typefaces TYPEFACES = new Typefaces();
    private static final Colour INK = Colour.of(0x14171c);

    @BeforeAll
    static void keepTheParserQuiet() {
        PARSER_LOG.setLevel(Level.OFF);
    }

    @Test
    void tellsTheTextAsSpoken() throws Exception {
        var file = page(pdf -> write(pdf, "أمينة Amina (ab)", INK, true));

        assertThat(SignedPdf.read(file).passages())
                .containsExactly(new SignedPdf.Passage("P", "أمينة Amina (ab)", true, true));
    }

    @Test
    void seesThatSpokenAndPaintedTextDiffer() throws Exception {
        var file =
                page(
                        pdf -> {
                            var node = pdf.root().child(Tag.PARAGRAPH);
                            paint(pdf, node, "Bruno", INK, false);
                            node.says("Amina");
                        });

        assertThat(SignedPdf.read(file).passages())
                .containsExactly(new SignedPdf.Passage("P", "Amina", false, true));
    }

    @Test
    void doesNotCountWhiteTextAsVisible() throws Exception {
        var file = page(pdf -> write(pdf, "Amina", Colour.WHITE, false));

        assertThat(SignedPdf.read(file).passages().get(0).visible()).isFalse();
    }

    @Test
    void doesNotCountCoveredTextAsVisible() throws Exception {
        var file =
                page(
                        pdf -> {
                            var page = write(pdf, "Amina Demo", INK, false);
                            page.artifact(
                                    ink ->
                                            ink.brush(Colour.WHITE)
                                                    .rectangle(new Box(60, 80, 90, 30))
                                                    .fill());
                        });

        assertThat(SignedPdf.read(file).passages().get(0).visible()).isFalse();
    }

    @Test
    void refusesWhatIsNoPdf() {
        assertRefused(new byte[0], Reason.NOT_PDF);
        assertRefused("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), Reason.DAMAGED);
        var random = new Random(7);
        for (int i = 0; i < 200; i++) {
            var bytes = new byte[random.nextInt(2000)];
            random.nextBytes(bytes);
            assertRefused(bytes, Reason.NOT_PDF);
        }
    }

    @Test
    void refusesATruncatedFile() {
        var file = page(pdf -> write(pdf, "Amina", INK, false));
        for (int length = 8; length < file.length - 2; length += 97) {
            assertRefused(Arrays.copyOf(file, length), Reason.DAMAGED);
        }
    }

    @Test
    void survivesAnyChangeOfBytes() {
        var file = page(pdf -> write(pdf, "Amina", INK, false));
        var random = new Random(11);
        for (int i = 0; i < 300; i++) {
            var changed = file.clone();
            for (int j = 0; j < 1 + random.nextInt(30); j++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            assertAnswers(changed);
        }
    }

    @Test
    void refusesAFileThatIsTooLarge() {
        assertRefused(new byte[SignedPdf.LARGEST + 1], Reason.TOO_LARGE);
    }

    @Test
    void refusesAnEncryptedFile() throws Exception {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            assertRefused(save(document, CompressParameters.NO_COMPRESSION), Reason.ENCRYPTED);
        }
    }

    @Test
    void refusesAScript() throws Exception {
        try (var document = Loader.loadPDF(page(pdf -> write(pdf, "Amina", INK, false)))) {
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
            assertRefused(save(document, CompressParameters.NO_COMPRESSION), Reason.ACTIVE);
        }
    }

    @Test
    void refusesAnotherFormOfFile() throws Exception {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            assertRefused(save(document, CompressParameters.DEFAULT_COMPRESSION), Reason.FOREIGN);
        }
    }

    @Test
    void refusesALaterRevision() throws Exception {
        var file = page(pdf -> write(pdf, "Amina", INK, false));
        try (var document = Loader.loadPDF(file)) {
            document.getDocumentCatalog().setLanguage("fr");
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            var out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            assertRefused(out.toByteArray(), Reason.CHANGED_AFTER);
        }
    }

    @Test
    void refusesABombWithoutUnpackingIt() throws Exception {
        var packed = new ByteArrayOutputStream();
        try (var deflate = new DeflaterOutputStream(packed)) {
            var zeros = new byte[1 << 20];
            for (int i = 0; i < 60; i++) {
                deflate.write(zeros);
            }
        }
        try (var document = Loader.loadPDF(page(pdf -> write(pdf, "Amina", INK, false)))) {
            var stream = document.getDocument().createCOSStream();
            try (var out = stream.createRawOutputStream()) {
                packed.writeTo(out);
            }
            stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
            document.getPage(0).getCOSObject().setItem(COSName.CONTENTS, stream);
            assertRefused(save(document, CompressParameters.NO_COMPRESSION), Reason.BOMB);
        }
    }

    @Test
    void refusesAnEndlessPage() throws Exception {
        assertRefused(withContent("0 0 400 300 re f\n".repeat(200_000)), Reason.FOREIGN);
        assertRefused(withContent("1.5 ".repeat(2_000_000)), Reason.FOREIGN);
        assertRefused(withContent("[".repeat(100_000)), Reason.FOREIGN);
    }

    @Test
    void refusesOperatorsThatItDoesNotKnow() throws Exception {
        assertRefused(withContent("3 Tr"), Reason.FOREIGN);
        assertRefused(withContent("/Fm0 Do"), Reason.FOREIGN);
        assertRefused(withContent("BT 0 0 Td (Amina) Tj ET"), Reason.FOREIGN);
    }

    @Test
    void refusesManyCarriersOfOneLargeStream() throws Exception {
        try (var document = Loader.loadPDF(page(pdf -> write(pdf, "Amina", INK, false)))) {
            var data = stream(document, new byte[8 << 20]);
            var carriers = new COSArray();
            for (int i = 0; i < 5_000; i++) {
                var streams = new COSDictionary();
                streams.setItem(COSName.F, data);
                streams.setItem(COSName.UF, data);
                var carrier = new COSDictionary();
                carrier.setItem(COSName.EF, streams);
                carriers.add(carrier);
            }
            document.getDocumentCatalog().getCOSObject().setItem(COSName.AF, carriers);
            assertRefused(save(document, CompressParameters.NO_COMPRESSION), Reason.BOMB);
        }
    }

    @Test
    void refusesDeepNesting() throws Exception {
        var deep = "[".repeat(200_000);
        var text =
                "%PDF-1.7\n1 0 obj\n"
                        + deep
                        + "\nendobj\nxref\n0 2\n0000000000 65535 f \n"
                        + "0000000009 00000 n \ntrailer\n<</Root 1 0 R/Size 2>>\nstartxref\n"
                        + (9 + 8 + deep.length() + 8)
                        + "\n%%EOF\n";
        assertRefused(text.getBytes(StandardCharsets.US_ASCII), Reason.DAMAGED);
    }

    private static byte[] withContent(String content) throws Exception {
        try (var document = Loader.loadPDF(page(pdf -> write(pdf, "Amina", INK, false)))) {
            var stream = stream(document, content.getBytes(StandardCharsets.US_ASCII));
            document.getPage(0).getCOSObject().setItem(COSName.CONTENTS, stream);
            return save(document, CompressParameters.NO_COMPRESSION);
        }
    }

    private static COSStream stream(PDDocument document, byte[] bytes) throws Exception {
        var stream = document.getDocument().createCOSStream();
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
        return stream;
    }

    private static void assertRefused(byte[] file, Reason reason) {
        assertThatThrownBy(() -> SignedPdf.read(file))
                .isInstanceOfSatisfying(
                        UnreadablePdf.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private static void assertAnswers(byte[] file) {
        try {
            assertThat(SignedPdf.read(file)).isNotNull();
        } catch (UnreadablePdf e) {
            assertThat(e.reason()).isNotNull();
        }
    }

    private static byte[] page(Consumer<TaggedPdf> drawing) {
        var description = new Description("Test", "en", Instant.parse("2026-11-25T09:30:00Z"));
        try (var pdf = new TaggedPdf(TYPEFACES, description)) {
            drawing.accept(pdf);
            return pdf.bytes();
        }
    }

    private static PdfPage write(TaggedPdf pdf, String text, Colour colour, boolean rightToLeft) {
        return paint(pdf, pdf.root().child(Tag.PARAGRAPH), text, colour, rightToLeft);
    }

    private static PdfPage paint(
            TaggedPdf pdf, StructureNode node, String text, Colour colour, boolean rightToLeft) {
        var page = pdf.addPage(400, 300);
        var line = pdf.typesetter().line(text, new TextStyle(Typeface.SANS, 20, rightToLeft));
        page.text(node, colour, List.of(new PdfPage.Placed(line, 50, 100)));
        return page;
    }

    private static byte[] save(PDDocument document, CompressParameters how) throws Exception {
        var out = new ByteArrayOutputStream();
        document.save(out, how);
        return out.toByteArray();
    }
}
