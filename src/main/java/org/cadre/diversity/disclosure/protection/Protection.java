package org.cadre.diversity.disclosure.protection;

import java.util.random.RandomGenerator;

/** Makes releases out of true counts that the audit calls safe, or says that there is none. */
public final class Protection {

    private Protection() {}

    /**
     * Hides small counts and as little else as keeps them hidden. Empty cells and totals can be
     * hidden; the grand total never is.
     */
    public static Suppression suppress(ProtectionRequest request) {
        return new Suppressing(request).run();
    }

    /**
     * Rounds every cell to a multiple beside it so that all totals still hold.
     *
     * @param secret of what nobody can guess, in production
     */
    public static ControlledRounding round(
            ProtectionRequest request, int base, RandomGenerator secret) {
        return new Rounding(request, base, secret).run();
    }
}
