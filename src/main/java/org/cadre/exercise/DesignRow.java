package org.cadre.exercise;

import org.cadre.catalogue.VersionNumber;
import org.cadre.people.PersonId;
import org.cadre.scenario.ExerciseKind;
import org.cadre.text.LocalizedText;

import java.time.Instant;
import java.util.Optional;

/**
 * A version of a design in a list, without its script.
 *
 * @param minutes planned, in exercise time
 * @param teams how many
 * @param pack the code of the pack that brought it; empty where people wrote it
 * @param editedBy who saved it last; empty for one of a pack
 */
public record DesignRow(
        DesignVersionId id,
        String code,
        VersionNumber number,
        DesignState state,
        ExerciseKind kind,
        LocalizedText title,
        int minutes,
        int teams,
        Optional<String> pack,
        Optional<PersonId> editedBy,
        Instant editedAt) {}
