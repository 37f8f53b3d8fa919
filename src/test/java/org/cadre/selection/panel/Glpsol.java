package org.cadre.selection.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The GNU linear programming kit, as a judge from outside. */
record Glpsol(Path folder) {

    static Glpsol in(Path folder) {
        return new Glpsol(folder);
    }

    /** The objective of a programme in CPLEX form. */
    double solve(String programme) throws IOException, InterruptedException {
        var file = Files.writeString(folder.resolve("programme.lp"), programme);
        var solution = folder.resolve("solution.txt");
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
        var text = Files.readString(solution);
        assertThat(text).containsPattern("Status: +(INTEGER )?OPTIMAL");
        var value = Pattern.compile("(?m)^Objective: +.*= (\\S+)").matcher(text);
        assertThat(value.find()).as(text).isTrue();
        return Double.parseDouble(value.group(1));
    }

    static String sum(int count, IntFunction<String> term) {
        return sum(count, term, "\n + ");
    }

    static String sum(int count, IntFunction<String> term, String separator) {
        return IntStream.range(0, count).mapToObj(term).collect(Collectors.joining(separator));
    }
}
