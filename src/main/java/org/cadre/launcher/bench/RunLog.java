package org.cadre.launcher.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;

import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The log of a run as the product hands it out, with the names of teams. */
record RunLog(List<Entry> entries) {

    private static final Pattern TEAM =
            Pattern.compile("<option value=\"([0-9a-f-]{36})\"[^>]*>(Team \\d\\d)<");

    /**
     * @param at milliseconds since 1970
     * @param team its name; empty where it is of the whole run
     */
    record Entry(
            String kind,
            long at,
            Duration offset,
            String team,
            String subject,
            Map<String, String> facts) {

        /** As a {@link Screen} calls what arrives on it. */
        String thing() {
            return subject + " " + team;
        }
    }

    static RunLog parse(Reply file, Reply console) {
        Map<String, String> teams = new HashMap<>();
        TEAM.matcher(console.body())
                .results()
                .forEach(found -> teams.put(found.group(1), found.group(2)));
        try (var reader = Json.createReader(new StringReader(file.body()))) {
            return new RunLog(
                    reader.readArray().getValuesAs(JsonObject.class).stream()
                            .map(each -> entry(each, teams))
                            .toList());
        }
    }

    private static Entry entry(JsonObject entry, Map<String, String> teams) {
        Map<String, String> facts = new HashMap<>();
        var stored = entry.getJsonObject("facts");
        stored.keySet().forEach(name -> facts.put(name, stored.getString(name)));
        return new Entry(
                entry.getString("kind"),
                Instant.parse(entry.getString("at")).toEpochMilli(),
                Duration.parse(entry.getString("offset")),
                teams.getOrDefault(entry.getString("team"), ""),
                entry.getString("subject"),
                Map.copyOf(facts));
    }

    List<Entry> of(String kind) {
        return entries.stream().filter(entry -> entry.kind().equals(kind)).toList();
    }

    /** Milliseconds from the moment an inject was due to its release, of those by the clock. */
    long[] lags(double rate) {
        Map<String, Duration> due = new HashMap<>();
        of("SCHEDULED").forEach(e -> due.put(e.thing(), Duration.parse(e.facts().get("due"))));
        return of("RELEASED").stream()
                .filter(entry -> due.containsKey(entry.thing()))
                .filter(entry -> !due.get(entry.thing()).isZero()) // released by the start itself
                .mapToLong(
                        entry ->
                                Math.round(
                                        entry.offset().minus(due.get(entry.thing())).toMillis()
                                                / rate))
                .toArray();
    }
}
