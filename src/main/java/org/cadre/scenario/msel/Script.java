package org.cadre.scenario.msel;

import org.cadre.content.Finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The fields of a script as they were found in a workbook, each with its place, and what kept some
 * from being read.
 */
public final class Script {

    /** The field of an event that holds its free columns. */
    static final String FREE = "columns";

    private final Map<String, Object> fields = new LinkedHashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Place whole;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Place> faulty = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();
    private final boolean draft;

    Script(Place whole, boolean draft) {
        this.whole = whole;
        this.draft = draft;
    }

    /** Nested maps, lists, numbers, truth values and texts, as in the YAML. */
    @SuppressWarnings("unchecked") // a map stays a map at the top
    public Map<String, Object> fields() {
        return (Map<String, Object>) listed(fields);
    }

    /** With lists where steps of paths were numbers; free columns may be headed by numbers. */
    private static Object listed(Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            return value;
        }
        var listed = new LinkedHashMap<String, Object>();
        map.forEach(
                (key, each) -> listed.put(key.toString(), key.equals(FREE) ? each : listed(each)));
        return !map.isEmpty() && listed.keySet().stream().allMatch(key -> key.matches("[0-9]{1,5}"))
                ? listed.keySet().stream()
                        .sorted(Comparator.comparingInt(Integer::parseInt))
                        .map(listed::get)
                        .toList()
                : listed;
    }

    public List<Finding> findings() {
        return findings;
    }

    /** What was left out or assumed. */
    public List<String> notices() {
        return notices;
    }

    /** Whether it was made of a list that says less than a script. */
    public boolean isDraft() {
        return draft;
    }

    void notice(String sentence) {
        if (!notices.contains(sentence)) {
            notices.add(sentence);
        }
    }

    void fault(Place place, String reason, String cure) {
        faulty.add(place);
        findings.add(place.finding(reason, cure));
    }

    boolean isFaulty(Place row) {
        return faulty.stream().anyMatch(row::sameRow);
    }

    /** Puts a value where the path leads, making what is on the way. */
    void put(String path, Object value, Place place) {
        put(fields, path, value);
        places.put(path, place);
    }

    @SuppressWarnings("unchecked") // made here alone
    static void put(Map<String, Object> into, String path, Object value) {
        var node = into;
        var steps = path.split("/");
        for (int i = 0; i < steps.length - 1; i++) {
            node = (Map<String, Object>) node.computeIfAbsent(steps[i], step -> new TreeMap<>());
        }
        node.put(steps[steps.length - 1], value);
    }

    void at(String path, Place place) {
        places.put(path, place);
    }

    /** What the reader of the YAML found, at the cell that its field came from. */
    public void judge(List<Finding> ofYaml) {
        for (var finding : ofYaml) {
            var place = place(finding.where());
            if (!isFaulty(place)) {
                findings.add(place.finding(finding.reason(), finding.cure()));
            }
        }
    }

    private Place place(String where) {
        for (var path = where; !path.isEmpty(); path = parent(path)) {
            var place = places.get(path);
            if (place != null) {
                return place;
            }
        }
        return whole;
    }

    private static String parent(String path) {
        return path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
    }
}
