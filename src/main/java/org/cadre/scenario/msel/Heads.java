package org.cadre.scenario.msel;

import org.cadre.document.Workbook;
import org.cadre.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the headings of a sheet mean. */
final class Heads {

    /** Before the heading of a free column that would be taken for another one. */
    static final String FREE = "Column: ";

    private static final Pattern IN_LANGUAGE = Pattern.compile("(?s)(.*)\\((en|fr|ar)\\)\\s*");

    private Heads() {}

    /**
     * One heading.
     *
     * @param column from 0
     * @param known null for a free column
     * @param language of the texts below; null where the heading says none
     * @param spoken the language of the heading; null for a free column
     */
    record Head(
            int column,
            String heading,
            @Nullable Column known,
            @Nullable Language language,
            @Nullable Language spoken) {

        boolean is(String key) {
            return known != null && known.key().equals(key);
        }
    }

    /**
     * @param tabs in which a heading is looked for, one after the other
     * @param chosen by hand: the key of a column of these tabs for a heading; empty for a free one
     */
    static List<Head> read(List<Tab> tabs, Workbook.Line line, Map<String, String> chosen) {
        var heads = new ArrayList<Head>();
        for (int i = 0; i < line.cells().size(); i++) {
            if (!line.cell(i).isBlank()) {
                var head = head(tabs, i, line.cell(i).text(), chosen);
                var known = head.known();
                boolean again =
                        known != null
                                && heads.stream()
                                        .anyMatch(
                                                each ->
                                                        each.is(known.key())
                                                                && each.language()
                                                                        == head.language());
                heads.add(again ? new Head(i, head.heading(), null, null, null) : head);
            }
        }
        return heads;
    }

    static Head head(List<Tab> tabs, int column, String written, Map<String, String> chosen) {
        boolean free = written.startsWith(FREE);
        var heading = free ? written.substring(FREE.length()) : written;
        var marked = IN_LANGUAGE.matcher(heading);
        var bare = marked.matches() ? marked.group(1) : heading;
        var language = marked.matches() ? Language.find(marked.group(2)) : noLanguage();
        if (chosen.containsKey(heading)) {
            var key = chosen.get(heading);
            var known = tabs.stream().flatMap(tab -> Columns.all().get(tab, key).stream());
            return new Head(
                    column, heading, known.findFirst().orElse(null), language.orElse(null), null);
        }
        if (free) {
            return new Head(column, heading, null, null, null);
        }
        return tabs.stream()
                .flatMap(tab -> Columns.all().find(tab, bare).stream())
                .findFirst()
                .map(
                        found ->
                                new Head(
                                        column,
                                        heading,
                                        found.column(),
                                        language.orElse(null),
                                        found.language()))
                .orElseGet(() -> new Head(column, heading, null, null, null));
    }

    private static Optional<Language> noLanguage() {
        return Optional.empty();
    }

    /** The heading of a free column, marked where it would be taken for another. */
    static String free(String heading) {
        boolean taken =
                heading.isBlank()
                        || heading.startsWith(FREE)
                        || head(List.of(Tab.EVENTS), 0, heading, Map.of()).known() != null;
        return taken ? FREE + heading : heading;
    }
}
