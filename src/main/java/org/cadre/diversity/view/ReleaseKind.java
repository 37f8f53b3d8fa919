package org.cadre.diversity.view;

import org.cadre.diversity.ReleaseState;

/** The mark of {@code c:status} for a state. */
final class ReleaseKind {

    private ReleaseKind() {}

    static String of(ReleaseState state) {
        return switch (state) {
            case ASKED, APPROVED -> "info";
            case CHECKED -> "acc";
            case PUBLISHED -> "ok";
            case REFUSED -> "bad";
            case WITHDRAWN -> "none";
        };
    }
}
