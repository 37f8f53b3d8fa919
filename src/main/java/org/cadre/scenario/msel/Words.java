package org.cadre.scenario.msel;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Words by which lists of others name kinds and channels of events. */
final class Words {

    private static final Map<String, String> CONSTANTS = load();

    private Words() {}

    private static Map<String, String> load() {
        var constants = new HashMap<String, String>();
        for (var line : Columns.table("words.csv")) {
            for (var word : line.cell(2).split("\\|")) {
                constants.putIfAbsent(line.cell(0) + ' ' + Columns.plain(word), line.cell(1));
            }
        }
        return constants;
    }

    /** Of {@code kind} or {@code channel}. */
    static Optional<String> find(String key, String text) {
        return Optional.ofNullable(CONSTANTS.get(key + ' ' + Columns.plain(text)));
    }
}
