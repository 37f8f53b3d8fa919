package org.cadre.progress;

import org.cadre.catalogue.ModuleVersionId;

import java.time.Instant;

/**
 * A note as its writer sees it.
 *
 * @param block the place in the lesson
 * @param version counts the changes; a change names the one it began from
 */
public record NoteRow(
        NoteId id,
        ModuleVersionId module,
        String lesson,
        String block,
        String text,
        Instant changedAt,
        int version) {}
