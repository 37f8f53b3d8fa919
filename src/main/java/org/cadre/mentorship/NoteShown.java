package org.cadre.mentorship;

import java.time.Instant;

/** A note that the reader may read. */
public record NoteShown(
        Side side, Visibility visibility, GrowNote note, Instant writtenAt, boolean mine) {}
