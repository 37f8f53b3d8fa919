package org.cadre.document;

import org.cadre.document.UnreadablePdf.Reason;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The outer form of a file: one revision, closed by a plain cross-reference table.
 *
 * <p>Because nothing else is let through, the parser behind it never unpacks a stream by itself.
 */
final class FileForm {

    private static final Pattern END = Pattern.compile("startxref\\s{1,4}(\\d{1,9})\\s{1,4}%%EOF");

    private FileForm() {}

    static void check(byte[] file) throws UnreadablePdf {
        if (file.length > SignedPdf.LARGEST) {
            throw new UnreadablePdf(Reason.TOO_LARGE);
        }
        var text = new String(file, StandardCharsets.ISO_8859_1);
        if (!text.startsWith("%PDF-1.")) {
            throw new UnreadablePdf(Reason.NOT_PDF);
        }
        var end = END.matcher(text);
        if (!end.find()) {
            throw new UnreadablePdf(Reason.DAMAGED);
        }
        int table = Integer.parseInt(end.group(1));
        checkNothingFollows(text, end);
        checkTrailer(text, table);
    }

    private static void checkNothingFollows(String text, Matcher end) throws UnreadablePdf {
        if (!text.substring(end.end()).isBlank() || text.length() - end.end() > 2) {
            throw new UnreadablePdf(Reason.CHANGED_AFTER);
        }
    }

    private static void checkTrailer(String text, int table) throws UnreadablePdf {
        if (table >= text.length() || !text.startsWith("xref", table)) {
            throw new UnreadablePdf(Reason.FOREIGN);
        }
        var trailer = text.substring(table);
        if (trailer.contains("/Encrypt")) {
            throw new UnreadablePdf(Reason.ENCRYPTED);
        }
        if (trailer.contains("/Prev")) {
            throw new UnreadablePdf(Reason.CHANGED_AFTER);
        }
        // a number sign could spell one of the names above in another way
        if (trailer.contains("/XRefStm") || trailer.contains("#")) {
            throw new UnreadablePdf(Reason.FOREIGN);
        }
    }
}
