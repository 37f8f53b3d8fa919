package org.cadre.afteraction.view;

import java.util.Arrays;
import java.util.Optional;

/** What a form gave. */
final class Given {

    private Given() {}

    static String words(String text) {
        return text == null ? "" : text;
    }

    /** The constant of this name; empty for what is none. */
    static <E extends Enum<E>> Optional<E> constant(E[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }
}
