package org.cadre.funding.iati;

import java.util.Locale;

/** How much a finding weighs. */
public enum Severity {
    /** The file must not be published. */
    ERROR,
    WARNING;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
