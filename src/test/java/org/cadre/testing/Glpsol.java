package org.cadre.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The GNU linear programming kit, as a judge from outside. */
public record Glpsol(Path folder) {

    private static final Pattern VALUE = Pattern.compile("(?m)^Objective: +.*= (\\S+)");

    /** The objective of a programme in CPLEX form, at its best. */
    public double solve(String programme) {
        try {
            var file = Files.writeString(Files.createTempFile(folder, "model", ".lp"), programme);
            var solution = Files.createTempFile(folder, "solution", ".txt");
            var process =
                    new ProcessBuilder(
                                    "glpsol",
                                    "--lp",
                                    file.toString(),
                                    "--mipgap",
                                    "0",
                                    "-o",
                                    solution.toString())
                            .redirectErrorStream(true)
                            .start();
            var said = new String(process.getInputStream().readAllBytes());
            assertThat(process.waitFor()).as(said).isZero();
            return value(Files.readString(solution));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "glpsol is missing or failed: install glpk-utils, so that an independent tool"
                            + " can ask the same",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static double value(String solution) {
        assertThat(solution).containsPattern("Status: +(INTEGER )?OPTIMAL");
        var value = VALUE.matcher(solution);
        assertThat(value.find()).as(solution).isTrue();
        return Double.parseDouble(value.group(1));
    }
}
