package org.cadre.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a file is, by its content; its name only has to agree. */
public enum FileType {
    PDF("application/pdf", "%PDF-", "pdf"),
    PNG("image/png", "\u0089PNG\r\n\u001a\n", "png"),
    JPEG("image/jpeg", "\u00ff\u00d8\u00ff", "jpg", "jpeg"),
    OGG("audio/ogg", "OggS", "ogg", "oga"),
    MP3("audio/mpeg", "ID3", "mp3"),
    WAV("audio/wav", "RIFF", "wav"),
    CSV("text/csv", "", "csv"),
    MAIL("message/rfc822", "", "eml"),
    TEXT("text/plain", "", "txt", "log", "json", "md"),
    /** From packs alone: a drawing may hold scripts. */
    DRAWING("image/svg+xml", "", "svg"),
    OTHER("application/octet-stream", "");

    private final String mediaType;
    private final byte[] begin;
    private final List<String> endings;

    /**
     * @param begin the first bytes, each as one character; empty where it is text
     */
    FileType(String mediaType, String begin, String... endings) {
        this.mediaType = mediaType;
        this.begin = begin.getBytes(StandardCharsets.ISO_8859_1);
        this.endings = List.of(endings);
    }

    public String mediaType() {
        return mediaType;
    }

    /** Empty where the content is not what the name says. */
    public static Optional<FileType> of(String name, byte[] content) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.endings.contains(ending) && type.agrees(content))
                .findFirst();
    }

    private boolean agrees(byte[] content) {
        return begin.length == 0
                ? isText(content)
                : content.length > begin.length
                        && Arrays.equals(begin, Arrays.copyOf(content, begin.length));
    }

    private static boolean isText(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .chars()
                    .noneMatch(c -> Character.isISOControl(c) && !Character.isWhitespace(c));
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
