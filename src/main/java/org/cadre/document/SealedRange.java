package org.cadre.document;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSNumber;

import java.util.HexFormat;
import java.util.Optional;

/** The two pieces of a file around its signature. */
record SealedRange(int gapStart, int gapEnd, int end) {

    /** Empty when the numbers do not describe a gap within the file. */
    static Optional<SealedRange> of(COSArray range, int fileLength) {
        if (range == null || range.size() != 4) {
            return Optional.empty();
        }
        var numbers = new long[4];
        for (int i = 0; i < 4; i++) {
            if (!(range.getObject(i) instanceof COSNumber number)) {
                return Optional.empty();
            }
            numbers[i] = number.longValue();
        }
        boolean ordered =
                numbers[0] == 0
                        && numbers[1] > 0
                        && numbers[2] > numbers[1]
                        && numbers[3] > 0
                        && numbers[2] < fileLength
                        && numbers[3] <= fileLength - numbers[2];
        return ordered
                ? Optional.of(
                        new SealedRange(
                                (int) numbers[1],
                                (int) numbers[2],
                                (int) (numbers[2] + numbers[3])))
                : Optional.empty();
    }

    byte[] content(byte[] file) {
        var content = new byte[gapStart + end - gapEnd];
        System.arraycopy(file, 0, content, 0, gapStart);
        System.arraycopy(file, gapEnd, content, gapStart, end - gapEnd);
        return content;
    }

    /** Whether everything is covered but exactly the hexadecimal text of this signature. */
    boolean leavesOut(byte[] cms, byte[] file) {
        if (end != file.length || gapEnd - gapStart != 2 * cms.length + 2) {
            return false;
        }
        if (file[gapStart] != '<' || file[gapEnd - 1] != '>') {
            return false;
        }
        var hex = HexFormat.of().formatHex(cms);
        for (int i = 0; i < hex.length(); i++) {
            if (Character.toLowerCase(file[gapStart + 1 + i]) != hex.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
