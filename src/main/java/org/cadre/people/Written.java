package org.cadre.people;

import java.util.Optional;

/** What somebody typed in one line: without outer and doubled spaces, of a sensible length. */
final class Written {

    private Written() {}

    /**
     * The tidy text; empty when nothing is left of it, when it is too long or holds control
     * characters.
     */
    static Optional<String> line(String text, int longest) {
        var tidy = text == null ? "" : text.strip().replaceAll("\\h+", " ");
        boolean good =
                !tidy.isEmpty()
                        && tidy.length() <= longest
                        && tidy.chars().noneMatch(Character::isISOControl);
        return good ? Optional.of(tidy) : Optional.empty();
    }

    /** As {@link #line} for several lines, for example a reason. */
    static Optional<String> text(String text, int longest) {
        var tidy = text == null ? "" : text.strip();
        return tidy.isEmpty() || tidy.length() > longest ? Optional.empty() : Optional.of(tidy);
    }
}
