package org.cadre.livesession;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What a scan is, by its first bytes; what its name says does not count. */
enum ScanType {
    PDF("application/pdf", "%PDF-", "pdf"),
    PNG("image/png", "\u0089PNG\r\n\u001a\n", "png"),
    JPEG("image/jpeg", "\u00ff\u00d8\u00ff", "jpg");

    private final String mediaType;
    private final byte[] begin;
    private final String ending;

    ScanType(String mediaType, String begin, String ending) {
        this.mediaType = mediaType;
        this.begin = begin.getBytes(StandardCharsets.ISO_8859_1);
        this.ending = ending;
    }

    String mediaType() {
        return mediaType;
    }

    String ending() {
        return ending;
    }

    static Optional<ScanType> of(byte[] content) {
        return Arrays.stream(values()).filter(type -> type.begins(content)).findFirst();
    }

    private boolean begins(byte[] content) {
        return content.length > begin.length
                && Arrays.equals(begin, Arrays.copyOf(content, begin.length));
    }
}
