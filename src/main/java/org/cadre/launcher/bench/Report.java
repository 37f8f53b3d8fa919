package org.cadre.launcher.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What was measured, for people and for machines.
 *
 * @param size of the seed
 * @param pages by the title of the rounds on them
 */
record Report(
        String size,
        Map<String, Page> pages,
        List<Figures> rounds,
        List<BulkFigure> bulk,
        Machine machine) {

    /**
     * @param statements that the first page of the flow sent to the database, -1 if unknown
     * @param firstViewKb of that page with its files, packed
     */
    record Page(int statements, int firstViewKb) {}

    /**
     * @param calibration requests per second of a static file, before and after; empty if unknown
     */
    record Machine(
            int serverRssMb, int databaseRssMb, double readySeconds, OptionalDouble calibration) {

        String words() {
            return String.format(
                    Locale.ROOT,
                    "  memory     server %d MB, database %d MB resident%n"
                            + "  start      ready after %.1f s%n"
                            + "  machine    %s",
                    serverRssMb,
                    databaseRssMb,
                    readySeconds,
                    calibration.isPresent()
                            ? Math.round(calibration.getAsDouble())
                                    + " static files a second (nginx and wrk)"
                            : "not calibrated: nginx and wrk are not installed");
        }
    }

    String markdown() {
        var text = new StringBuilder();
        text.append("# Measured with the seed “").append(size).append("”\n\n");
        text.append(machine.words().replaceAll("(?m)^ +(\\S+) +", "- $1: ")).append("\n\n");
        text.append("| page | sessions | per second | p50 ms | p95 ms | p99 ms | errors | CPU ms |")
                .append(
                        " statements | first view KB |\n"
                                + "|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n");
        for (var round : rounds) {
            var page = pages.get(round.page());
            text.append(
                    String.format(
                            Locale.ROOT,
                            "| %s | %d | %.1f | %.1f | %.1f | %.1f | %d | %.2f | %d | %d |%n",
                            round.page(),
                            round.sessions(),
                            round.rate(),
                            round.p50Ms(),
                            round.p95Ms(),
                            round.p99Ms(),
                            round.errors(),
                            round.cpuMs(),
                            page.statements(),
                            page.firstViewKb()));
        }
        if (!bulk.isEmpty()) {
            text.append(bulkTable());
        }
        return text.toString();
    }

    private String bulkTable() {
        var text = new StringBuilder("\n| bulk work | | aim |\n|---|--:|--:|\n");
        for (var figure : bulk) {
            text.append(
                    String.format(
                            Locale.ROOT,
                            "| %s | %.2f %s | %.1f |%n",
                            figure.work(),
                            figure.value(),
                            figure.unit().word(),
                            figure.aim()));
        }
        return text.toString();
    }

    /** A list: one object for each round, one {@code bulk}, and last one {@code process}. */
    String json() {
        var list = Json.createArrayBuilder();
        rounds.forEach(round -> list.add(json(round)));
        var work = Json.createArrayBuilder();
        bulk.forEach(figure -> work.add(json(figure)));
        list.add(Json.createObjectBuilder().add("bulk", work));
        var process =
                Json.createObjectBuilder()
                        .add("server_rss_mb", machine.serverRssMb())
                        .add("database_rss_mb", machine.databaseRssMb())
                        .add("ready_seconds", number(machine.readySeconds()));
        machine.calibration().ifPresent(rate -> process.add("calibration", Math.round(rate)));
        return list.add(Json.createObjectBuilder().add("process", process)).build().toString();
    }

    private JsonObject json(Figures round) {
        var page = pages.get(round.page());
        return Json.createObjectBuilder()
                .add("page", round.page())
                .add("sessions", round.sessions())
                .add("requests_per_second", number(round.rate()))
                .add("p50_ms", number(round.p50Ms()))
                .add("p95_ms", number(round.p95Ms()))
                .add("p99_ms", number(round.p99Ms()))
                .add("errors", round.errors())
                .add("cpu_ms", number(round.cpuMs()))
                .add("statements", page.statements())
                .add("first_view_kb", page.firstViewKb())
                .build();
    }

    private static JsonObject json(BulkFigure figure) {
        return Json.createObjectBuilder()
                .add("work", figure.work())
                .add(figure.unit().name().toLowerCase(Locale.ROOT), number(figure.value()))
                .add("aim", number(figure.aim()))
                .build();
    }

    /** Writes both files, named so, and says where. */
    void write(Path folder, String name, PrintStream out) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name + ".md"), markdown());
            Files.writeString(folder.resolve(name + ".json"), json());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.println();
        out.println(machine.words());
        out.println("  report     " + folder.resolve(name + ".md"));
    }

    private static BigDecimal number(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    }
}
