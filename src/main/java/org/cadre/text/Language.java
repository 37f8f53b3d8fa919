package org.cadre.text;

import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language in which Cadre speaks; its name is written in the language itself. */
public enum Language {
    EN("English", false),
    FR("Français", false),
    AR("العربية", true);

    private final String nativeName;
    private final boolean rightToLeft;

    Language(String nativeName, boolean rightToLeft) {
        this.nativeName = nativeName;
        this.rightToLeft = rightToLeft;
    }

    /** The BCP 47 tag, for example {@code fr}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String nativeName() {
        return nativeName;
    }

    public boolean rightToLeft() {
        return rightToLeft;
    }

    /** The value of the {@code dir} attribute: {@code rtl} or {@code ltr}. */
    public String direction() {
        return rightToLeft ? "rtl" : "ltr";
    }

    /** For formatting; digits stay western in Arabic, as on the certificates. */
    public Locale locale() {
        return this == EN ? Locale.UK : Locale.forLanguageTag(tag() + "-u-nu-latn");
    }

    /** A civil day, for example 27 November 2026. */
    public DateTimeFormatter day() {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale());
    }

    /** Day, time and zone, for example 27 November 2026, 10:41 UTC. */
    public DateTimeFormatter time() {
        return DateTimeFormatter.ofPattern(
                rightToLeft ? "d MMMM yyyy، HH:mm z" : "d MMMM yyyy, HH:mm z", locale());
    }

    public static Optional<Language> find(String tag) {
        if (tag == null) {
            return Optional.empty();
        }
        var first = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return Arrays.stream(values()).filter(language -> language.tag().equals(first)).findFirst();
    }
}
