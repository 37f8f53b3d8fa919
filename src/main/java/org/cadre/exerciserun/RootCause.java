package org.cadre.exerciserun;

import java.util.Arrays;
import java.util.Optional;

/** Why something went as it did, after the capability elements of HSEEP; never a person. */
public enum RootCause {
    PLANNING,
    ORGANISATION,
    EQUIPMENT,
    TRAINING,
    EXERCISES;

    /** The one of this name; empty for what is none. */
    static Optional<RootCause> find(String name) {
        return Arrays.stream(values()).filter(cause -> cause.name().equals(name)).findFirst();
    }
}
