package org.cadre.diversity.disclosure;

/** Whether what is published protects what it must. What is not proved safe is unsafe. */
public enum Verdict {
    SAFE,
    UNSAFE;

    public static Verdict safeIf(boolean proved) {
        return proved ? SAFE : UNSAFE;
    }
}
