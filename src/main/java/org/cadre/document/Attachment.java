package org.cadre.document;

import java.time.Instant;
import java.util.Arrays;

/** A file carried by a PDF as the data behind its page. */
public record Attachment(
        String name, String mediaType, String description, Instant modified, byte[] bytes) {

    public Attachment {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Attachment that
                && name.equals(that.name)
                && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return name.hashCode() * 31 + Arrays.hashCode(bytes);
    }
}
