package org.cadre.diversity;

import org.cadre.content.Finding;
import org.cadre.content.JsonReading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tables and series of releases in one file, or why they cannot be judged. */
sealed interface DisclosureFile {

    /** The content of the file as it was, and what has to be judged of it. */
    record Ok(Map<String, Object> content, List<FileTable> tables, List<FileSeries> series)
            implements DisclosureFile {

        /** The same file with verdicts and ranges. */
        Judged judge() {
            var judged = new LinkedHashMap<>(content);
            if (content.containsKey("tables")) {
                judged.put("tables", tables.stream().map(FileTable::judged).toList());
            }
            if (content.containsKey("releases")) {
                judged.put("releases", series.stream().map(FileSeries::judged).toList());
            }
            return new Judged(judged);
        }
    }

    record Broken(List<Finding> findings) implements DisclosureFile {}

    /** What is printed. */
    record Judged(Map<String, Object> content) {

        boolean isSafe() {
            return content.values().stream()
                    .filter(List.class::isInstance)
                    .flatMap(each -> ((List<?>) each).stream())
                    .allMatch(each -> !(each instanceof Map<?, ?> map) || isSafe(map));
        }

        private static boolean isSafe(Map<?, ?> judged) {
            return !judged.containsKey("verdict") || "SAFE".equals(judged.get("verdict"));
        }
    }

    static DisclosureFile read(String text) {
        var reading = new JsonReading();
        var content = reading.parse(text).orElse(Map.of());
        if (!reading.findings().isEmpty()) {
            return new Broken(reading.findings());
        }
        var tables = new ArrayList<FileTable>();
        var series = new ArrayList<FileSeries>();
        if (!content.containsKey("tables") && !content.containsKey("releases")) {
            reading.find("", "There is nothing to judge.", "Add \"tables\" or \"releases\".");
        }
        var bare = reading.objects(content, "tables", "");
        for (int i = 0; i < bare.size(); i++) {
            FileTableReading.read(bare.get(i), "tables/" + i, reading).ifPresent(tables::add);
        }
        bare = reading.objects(content, "releases", "");
        for (int i = 0; i < bare.size(); i++) {
            FileSeriesReading.read(bare.get(i), "releases/" + i, reading).ifPresent(series::add);
        }
        return reading.findings().isEmpty()
                ? new Ok(content, tables, series)
                : new Broken(reading.findings());
    }
}
