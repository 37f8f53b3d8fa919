package org.cadre.scenario;

import org.cadre.platform.faces.Texts;
import org.cadre.text.Language;

import java.util.List;

/**
 * A sentence about a script that is put into words when the language of its reader is known.
 *
 * @param key below {@code scenario.fault}
 * @param arguments what stands in its places; others of its kind are said in the same language
 */
record Said(String key, List<Object> arguments) {

    Said {
        arguments = List.copyOf(arguments);
    }

    static Said of(String key, Object... arguments) {
        return new Said(key, List.of(arguments));
    }

    String in(Language language) {
        var words =
                arguments.stream()
                        .map(each -> each instanceof Said said ? said.in(language) : each)
                        .toArray();
        return Texts.of(language, "scenario.fault." + key, words);
    }
}
