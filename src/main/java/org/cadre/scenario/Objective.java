package org.cadre.scenario;

import org.cadre.text.LocalizedText;

/**
 * What an exercise shows whether people can do.
 *
 * @param outcome of a module, as {@code for-2/o3}; empty where none is taught yet
 * @param bloom REMEMBER to CREATE
 * @param weight relative to other objectives, 1 or more
 * @param critical whether an exercise without it has failed its purpose
 */
public record Objective(
        String id,
        LocalizedText text,
        String outcome,
        String bloom,
        int weight,
        boolean critical) {}
