package org.cadre.platform.faces;

import com.ibm.icu.text.MessageFormat;

import org.cadre.text.Language;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The texts of all features. The first word of a key names the bundle: {@code cohort.enrol.title}
 * is the key {@code enrol.title} of {@code org/cadre/cohort/messages}. Plurals follow ICU.
 */
public final class Texts {

    private Texts() {}

    /** The text, or the key in question marks where a text is missing (a test finds those). */
    public static String of(Language language, String key, Object... arguments) {
        return find(language, key)
                .map(p -> format(language, p, arguments))
                .orElse("??" + key + "??");
    }

    public static String of(Language language, String key, List<Object> arguments) {
        return of(language, key, arguments.toArray());
    }

    /** The pattern as it stands in the bundle. */
    public static Optional<String> find(Language language, String key) {
        int dot = key.indexOf('.');
        if (dot < 1) {
            return Optional.empty();
        }
        try {
            var bundle = bundle(language, key.substring(0, dot));
            return Optional.of(bundle.getString(key.substring(dot + 1)));
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }

    private static ResourceBundle bundle(Language language, String feature) {
        var locale = language == Language.EN ? Locale.ROOT : Locale.forLanguageTag(language.tag());
        return ResourceBundle.getBundle(
                "org.cadre." + feature + ".messages",
                locale,
                Texts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static String format(Language language, String pattern, Object... arguments) {
        if (arguments.length == 0 && pattern.indexOf('{') < 0) {
            return pattern.replace("''", "'");
        }
        return new MessageFormat(pattern, language.locale()).format(arguments);
    }
}
