package org.cadre.document;

import org.cadre.text.Language;

import java.time.Instant;

/**
 * What a document of a {@link PdfWriter} says of itself.
 *
 * @param title as readers announce it
 * @param createdAt when what it tells was written; two documents of equal content and moment are
 *     equal byte by byte, so take the moment of the content and not that of the download
 * @param head bold words at the top of each page, such as a marking; empty for none
 * @param foot words at the bottom of each page, beside the number of the page
 * @param pageCount the number of a page in words
 */
public record PdfFace(
        String title,
        Language language,
        Instant createdAt,
        String head,
        String foot,
        PageCount pageCount) {

    /** Says which page this is, such as "Page 3 of 12". */
    @FunctionalInterface
    public interface PageCount {
        String say(int page, int pages);
    }
}
