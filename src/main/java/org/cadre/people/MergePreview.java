package org.cadre.people;

import org.cadre.platform.refusal.Refusal;

import java.util.List;

/**
 * What a merge would do.
 *
 * @param obstacles why it cannot be done as things stand; empty where it can
 */
public record MergePreview(
        ListedPerson closing,
        ListedPerson staying,
        List<MergedRows> rows,
        List<Refusal> obstacles) {

    public MergePreview {
        rows = List.copyOf(rows);
        obstacles = List.copyOf(obstacles);
    }
}
