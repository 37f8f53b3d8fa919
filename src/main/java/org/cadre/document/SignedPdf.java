package org.cadre.document;

import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a PDF of Cadre's own form holds, read without trust.
 *
 * <p>The reader knows only what {@link TaggedPdf} writes and refuses everything else: other
 * operators, images, forms, several revisions. It does not repair damage, opens no font and unpacks
 * a limited amount, so that a hostile file costs little and says little.
 */
public record SignedPdf(
        int pages, List<Seal> seals, List<Attachment> attachments, List<Passage> passages) {

    /** No document of Cadre that is checked is larger. */
    public static final int LARGEST = 5 * 1024 * 1024;

    /**
     * A signature as it stands in the file.
     *
     * @param cms the signature with its padding
     * @param content the bytes that it covers
     * @param wholeFile whether that is everything but the signature itself
     * @param permission the certification level: 1 allows no change; 0 when there is none
     */
    public record Seal(
            byte[] cms,
            byte[] content,
            boolean wholeFile,
            String subFilter,
            Optional<Instant> signedAt,
            int permission) {}

    /**
     * The text of one node of the structure tree.
     *
     * @param tag its structure type, for example {@code H1}
     * @param text as spoken
     * @param faithful whether what is spoken is what is painted
     * @param visible whether it is painted dark, on the page and not covered later
     */
    public record Passage(String tag, String text, boolean faithful, boolean visible) {

        /** Whether this passage says exactly this, not minding space. */
        public boolean says(String expected) {
            return TextShaping.comparable(text).equals(TextShaping.comparable(expected));
        }

        /** Whether this passage begins like this, not minding space. */
        public boolean begins(String expected) {
            return TextShaping.comparable(text).startsWith(TextShaping.comparable(expected));
        }

        /** Whether this passage says this somewhere, not minding space. */
        public boolean mentions(String expected) {
            return TextShaping.comparable(text).contains(TextShaping.comparable(expected));
        }
    }

    public SignedPdf {
        seals = List.copyOf(seals);
        attachments = List.copyOf(attachments);
        passages = List.copyOf(passages);
    }

    /**
     * Reads the file; whatever is wrong with it, the answer is this record or {@link
     * UnreadablePdf}.
     */
    public static SignedPdf read(byte[] file) throws UnreadablePdf {
        FileForm.check(file);
        try (var document = new PDFParser(new RandomAccessReadBuffer(file)).parse(false)) {
            if (document.isEncrypted()) {
                throw new UnreadablePdf(UnreadablePdf.Reason.ENCRYPTED);
            }
            return new SignedPdfReader(document, file).read();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new UnreadablePdf(UnreadablePdf.Reason.DAMAGED);
        }
    }
}
