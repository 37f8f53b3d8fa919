package org.cadre.document;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

import java.util.Map;

/** A QR pattern that survives the loss of a quarter of its area (level Q). */
public final class QrPattern {

    private final BitMatrix modules;

    private QrPattern(BitMatrix modules) {
        this.modules = modules;
    }

    public static QrPattern of(String text) {
        try {
            return new QrPattern(
                    new QRCodeWriter()
                            .encode(
                                    text,
                                    BarcodeFormat.QR_CODE,
                                    0,
                                    0,
                                    Map.of(
                                            EncodeHintType.ERROR_CORRECTION,
                                            ErrorCorrectionLevel.Q,
                                            EncodeHintType.MARGIN,
                                            0,
                                            EncodeHintType.CHARACTER_SET,
                                            "UTF-8")));
        } catch (WriterException e) {
            throw new IllegalArgumentException("text does not fit a QR pattern", e);
        }
    }

    /** Modules along one edge, without the white margin that the page must leave around it. */
    public int size() {
        return modules.getWidth();
    }

    public boolean isDark(int column, int row) {
        return modules.get(column, row);
    }

    /**
     * The dark modules as the path of a drawing whose unit is one module; neighbours in a row are
     * one bar.
     */
    public String path() {
        var path = new StringBuilder();
        for (int row = 0; row < size(); row++) {
            for (int column = 0; column < size(); column++) {
                int first = column;
                while (column < size() && isDark(column, row)) {
                    column++;
                }
                if (column > first) {
                    path.append("M%d %dh%dv1H%dz".formatted(first, row, column - first, first));
                }
            }
        }
        return path.toString();
    }

    /** Paints the dark modules; neighbours in a row are one bar, so that no hairline shows. */
    public void paint(Ink ink, Box box) {
        ink.brush(Colour.BLACK);
        float module = box.width() / size();
        for (int row = 0; row < size(); row++) {
            for (int column = 0; column < size(); column++) {
                int first = column;
                while (column < size() && isDark(column, row)) {
                    column++;
                }
                if (column > first) {
                    ink.rectangle(
                            new Box(
                                    box.x() + first * module,
                                    box.y() + row * module,
                                    (column - first) * module,
                                    module));
                }
            }
        }
        ink.fill();
    }
}
