package org.cadre.filter;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A list that can be filtered, with the parameters of its address that a filter may hold. */
public enum ListPage {
    PEOPLE("/people/people", "", "text", "role", "country", "state"),
    AGENCIES("/people/agencies", "", "text", "country"),
    COHORTS("/cohort/cohorts", "", "text", "programme", "state"),
    ENROLMENTS("/cohort/cohort", "cohort", "text", "state"),
    PROGRESS("/progress/cohort-progress", "cohort", "text", "behind"),
    NOMINEES("/nomination/call", "call", "text", "state", "agency"),
    RECORD("/audit/entries", "", "act", "subject"),
    MAILS("/notice/mails", "", "state");

    private final String path;
    private final String owner;
    private final List<String> parameters;

    /**
     * @param owner the parameter that says of what the list is; empty where there is one such list
     */
    ListPage(String path, String owner, String... parameters) {
        this.path = path;
        this.owner = owner;
        this.parameters = List.of(parameters);
    }

    public static Optional<ListPage> at(String path) {
        return Arrays.stream(values()).filter(page -> page.path.equals(path)).findFirst();
    }

    public static Optional<ListPage> find(String name) {
        return Arrays.stream(values()).filter(page -> page.name().equals(name)).findFirst();
    }

    /** What of a query this list knows, in one order; whatever else is there is dropped. */
    public String tidy(String query) {
        return written(read(query));
    }

    /** Whether the query leaves out anything of the list. */
    public boolean isFiltered(String query) {
        return parameters.stream().anyMatch(read(query)::containsKey);
    }

    /** Where a filter leads. */
    public String href(String filter) {
        var query = tidy(filter);
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** Where a filter leads from a list that is open: it stays with the same cohort. */
    public String href(String filter, String open) {
        var values = read(filter);
        var opened = read(open).get(owner);
        if (opened != null) {
            values.put(owner, opened);
        }
        return href(written(values));
    }

    private String written(Map<String, String> values) {
        return Stream.concat(Stream.of(owner), parameters.stream())
                .flatMap(name -> pair(name, Optional.ofNullable(values.get(name))))
                .collect(Collectors.joining("&"));
    }

    private static Stream<String> pair(String name, Optional<String> value) {
        return value.stream()
                .map(text -> name + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
    }

    private Map<String, String> read(String query) {
        var values = new LinkedHashMap<String, String>();
        for (var pair : query.split("&")) {
            int mark = pair.indexOf('=');
            var name = mark < 0 ? "" : pair.substring(0, mark);
            if (!name.isEmpty() && (name.equals(owner) || parameters.contains(name))) {
                decoded(pair.substring(mark + 1)).ifPresent(value -> values.put(name, value));
            }
        }
        return values;
    }

    private static Optional<String> decoded(String value) {
        try {
            return Optional.of(URLDecoder.decode(value, StandardCharsets.UTF_8).strip())
                    .filter(text -> !text.isEmpty());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
