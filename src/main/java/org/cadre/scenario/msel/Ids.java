package org.cadre.scenario.msel;

import java.util.Optional;
import java.util.Set;

/** Makes ids as a script wants them: lower-case letters, digits and single hyphens. */
final class Ids {

    private static final int LONGEST = 60;

    private Ids() {}

    /** The next one that is free, which is taken from now on. */
    static String next(Tab tab, Set<String> taken) {
        int number = 1;
        while (!taken.add(tab.prefix() + number)) {
            number++;
        }
        return tab.prefix() + number;
    }

    /** What an id can keep of a text: {@code inj-004} of INJ-004, {@code i4} of 4. */
    static Optional<String> of(Tab tab, String text) {
        var plain = Columns.plain(Times.digits(text)).replaceAll("[^a-z0-9]+", "-");
        var bare = plain.replaceAll("^-|-$", "");
        var id = bare.matches("[0-9].*") ? tab.prefix() + bare : bare;
        return id.isEmpty() || id.length() > LONGEST ? Optional.empty() : Optional.of(id);
    }
}
