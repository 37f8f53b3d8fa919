package org.cadre.diversity;

import java.util.Locale;

/** In what people differ, as far as it may be counted. */
public enum Attribute {
    GENDER(true, false),
    DISABILITY(true, true),
    AGE(true, false),
    EDUCATION(true, false),
    COUNTRY(false, false),
    AGENCY(false, false),
    LEVEL(false, false),
    STATION(false, false),
    /** How far a nominee came. */
    STAGE(false, false);

    private final boolean declared;
    private final boolean sensitive;

    Attribute(boolean declared, boolean sensitive) {
        this.declared = declared;
        this.sensitive = sensitive;
    }

    /** Whether people themselves say it, and nobody else. */
    public boolean isDeclared() {
        return declared;
    }

    /** Whether the law protects it above others. */
    public boolean isSensitive() {
        return sensitive;
    }

    /** Its name where declarations are counted. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
