package org.cadre.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

import org.junit.jupiter.api.Test;

import java.util.Arrays;

class QrPatternTest {

    private static final String ADDRESS = "https://cadre.example/v/5J0Q8Z4N7X2KTM6V1R9BWCH3DE";
    private static final int MODULE = 6;
    private static final int MARGIN = 4;

    @Test
    void canBeScannedAndUsesLevelQ() throws Exception {
        var scanned = scan(pixels(QrPattern.of(ADDRESS)));

        assertThat(scanned.getText()).isEqualTo(ADDRESS);
        assertThat(scanned.getResultMetadata())
                .containsEntry(ResultMetadataType.ERROR_CORRECTION_LEVEL, "Q");
    }

    @Test
    void canBeScannedWithAStainInTheMiddle() throws Exception {
        var pattern = QrPattern.of(ADDRESS);
        var pixels = pixels(pattern);
        int edge = (pattern.size() + 2 * MARGIN) * MODULE;
        for (int y = edge * 9 / 20; y < edge * 12 / 20; y++) {
            Arrays.fill(pixels, y * edge + edge * 8 / 20, y * edge + edge * 12 / 20, 0xffffff);
        }

        assertThat(scan(pixels).getText()).isEqualTo(ADDRESS);
    }

    private static int[] pixels(QrPattern pattern) {
        int edge = (pattern.size() + 2 * MARGIN) * MODULE;
        var pixels = new int[edge * edge];
        Arrays.fill(pixels, 0xffffff);
        for (int y = 0; y < pattern.size() * MODULE; y++) {
            for (int x = 0; x < pattern.size() * MODULE; x++) {
                if (pattern.isDark(x / MODULE, y / MODULE)) {
                    pixels[(y + MARGIN * MODULE) * edge + x + MARGIN * MODULE] = 0;
                }
            }
        }
        return pixels;
    }

    private static Result scan(int[] pixels) throws Exception {
        int edge = (int) Math.sqrt(pixels.length);
        var image = new RGBLuminanceSource(edge, edge, pixels);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(image)));
    }
}
