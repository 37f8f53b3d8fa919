package org.cadre.text;

import java.util.Map;
import java.util.TreeMap;

/**
 * One text in several languages, by BCP 47 tag.
 *
 * <p>Never empty; a language that is missing is answered in English, else in the first language in
 * the order of the tags.
 */
public record LocalizedText(Map<String, String> byLanguage) {

    public LocalizedText {
        if (byLanguage.isEmpty()) {
            throw new IllegalArgumentException("a text needs at least one language");
        }
        byLanguage = java.util.Collections.unmodifiableMap(new TreeMap<>(byLanguage));
    }

    public static LocalizedText english(String text) {
        return new LocalizedText(Map.of("en", text));
    }

    public String in(Language language) {
        var exact = byLanguage.get(language.tag());
        if (exact != null) {
            return exact;
        }
        return byLanguage.getOrDefault("en", byLanguage.values().iterator().next());
    }
}
