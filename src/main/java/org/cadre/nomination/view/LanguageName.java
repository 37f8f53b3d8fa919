package org.cadre.nomination.view;

import java.util.Locale;

/** The name of a language in the language of the page. */
final class LanguageName {

    private LanguageName() {}

    static String of(String tag, Locale page) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(page);
    }
}
