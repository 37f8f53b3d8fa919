package org.cadre.launcher.bench;

import jakarta.json.Json;

import java.util.List;
import java.util.Locale;

/**
 * What the exercise showed, for people and for machines.
 *
 * @param counted what should be zero, and what there was of everything else
 */
record ExerciseReport(List<Spread> spreads, List<Count> counted, Machine machine) {

    record Count(String what, long number) {}

    /**
     * @param busy processors that server and database kept busy
     */
    record Machine(double busy, int serverMb, int databaseMb) {}

    String markdown() {
        var text = new StringBuilder("# Measured: an exercise of twelve teams\n\n");
        text.append(
                "| from … to … | times | p50 ms | p95 ms | p99 ms | most ms | aim at p95 |\n"
                        + "|---|--:|--:|--:|--:|--:|--:|\n");
        spreads.forEach(spread -> text.append(spread.line()).append('\n'));
        text.append("\n| counted | |\n|---|--:|\n");
        counted.forEach(
                count -> text.append("| %s | %d |%n".formatted(count.what(), count.number())));
        text.append(
                String.format(
                        Locale.ROOT,
                        "%nServer and database kept %.2f processors busy and hold %d and %d MB.%n",
                        machine.busy(),
                        machine.serverMb(),
                        machine.databaseMb()));
        return text.toString();
    }

    String json() {
        var times = Json.createArrayBuilder();
        spreads.forEach(
                each ->
                        times.add(
                                Json.createObjectBuilder()
                                        .add("what", each.what())
                                        .add("times", each.count())
                                        .add("p50_ms", each.p50())
                                        .add("p95_ms", each.p95())
                                        .add("p99_ms", each.p99())
                                        .add("max_ms", each.most())
                                        .add("aim_p95_ms", each.aim())));
        var counts = Json.createObjectBuilder();
        counted.forEach(each -> counts.add(each.what(), each.number()));
        return Json.createObjectBuilder()
                .add("times", times)
                .add("counted", counts)
                .add(
                        "process",
                        Json.createObjectBuilder()
                                .add("busy_processors", machine.busy())
                                .add("server_rss_mb", machine.serverMb())
                                .add("database_rss_mb", machine.databaseMb()))
                .build()
                .toString();
    }
}
