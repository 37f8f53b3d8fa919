package org.cadre.platform.faces;

import org.cadre.platform.refusal.Refusal;

/** What was sent is larger than any page takes; argument: the most megabytes. */
final class UploadIsTooLarge extends Refusal {

    /** The largest file, as {@code web.xml} says it too, and some room for the fields beside it. */
    static final long LIMIT = 5L * 1024 * 1024 + 64 * 1024;

    UploadIsTooLarge() {
        super(5);
    }

    @Override
    public int status() {
        return 413;
    }
}
