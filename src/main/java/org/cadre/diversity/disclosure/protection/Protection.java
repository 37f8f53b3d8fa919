package org.cadre.diversity.disclosure.protection;


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
}
