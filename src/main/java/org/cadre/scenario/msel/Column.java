package org.cadre.scenario.msel;

import org.cadre.text.Language;

import java.util.List;
import java.util.Map;

/**
 * A column that is known.
 *
 * @param key the path of its field in the row's node, as in the YAML
 * @param headings how it is headed; the first of each language is ours
 */
public record Column(Tab tab, String key, Form form, Map<Language, List<String>> headings) {

    /** How its cells are read. */
    public enum Form {
        /** Without spaces around it. */
        ID,
        WORD,
        /** In several languages, a column for each. */
        TEXT,
        WHOLE,
        FLAG,
        LIST,
        OFFSET,
        CONSTANT,
        /** The offset of an event, in one of many forms. */
        TIME,
        TRIGGER,
        EFFECTS
    }

    public Column {
        headings = Map.copyOf(headings);
    }

    public String heading(Language language) {
        return headings.getOrDefault(language, List.of(key)).getFirst();
    }
}
