package org.cadre.offline;

/** What came of a late step. */
public enum LateOutcome {
    /** It counts as it was sent. */
    KEPT,
    /** The note was changed elsewhere meanwhile, so the text is a note of its own beside it. */
    BESIDE,
    /** The check was answered elsewhere meanwhile, so that answer stays. */
    NEWER
}
