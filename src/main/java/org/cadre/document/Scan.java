package org.cadre.document;

import org.cadre.text.Sha256;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * A file that somebody sends as the picture of a paper: a PDF, a PNG or a JPEG. What comes is not
 * trusted: it is what its first bytes say, its name is made plain, and it is handed out as a file
 * to keep.
 */
public record Scan(String name, String mediaType, byte[] content) {

    private static final int LONGEST_NAME = 190;

    public Scan {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    /** What it is by its first bytes. */
    private enum Kind {
        PDF("application/pdf", "%PDF-", "pdf"),
        PNG("image/png", "\u0089PNG\r\n\u001a\n", "png"),
        JPEG("image/jpeg", "\u00ff\u00d8\u00ff", "jpg");

        private final String mediaType;
        private final byte[] begin;
        private final String ending;

        Kind(String mediaType, String begin, String ending) {
            this.mediaType = mediaType;
            this.begin = begin.getBytes(StandardCharsets.ISO_8859_1);
            this.ending = ending;
        }

        private boolean begins(byte[] content) {
            return content.length > begin.length
                    && Arrays.equals(begin, Arrays.copyOf(content, begin.length));
        }
    }

    /**
     * Empty where it is none of the three.
     *
     * @param name as it came
     * @param otherwise its name where nothing of that one is plain
     */
    public static Optional<Scan> of(String name, byte[] content, String otherwise) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.begins(content))
                .findFirst()
                .map(
                        kind ->
                                new Scan(
                                        plain(name, otherwise) + "." + kind.ending,
                                        kind.mediaType,
                                        content));
    }

    private static String plain(String name, String otherwise) {
        var plain =
                name.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "")
                        .replaceAll("[^A-Za-z0-9_-]+", "-")
                        .replaceAll("^-+|-+$", "");
        var shortened = plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
        return shortened.isEmpty() ? otherwise : shortened;
    }

    public String sha256() {
        return Sha256.hex(content);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Scan that
                && name.equals(that.name)
                && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return name.hashCode() * 31 + Arrays.hashCode(content);
    }
}
