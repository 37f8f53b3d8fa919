package org.cadre.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Debian's hledger, as a judge from outside. */
public record Hledger(Path folder) {

    /** What a run said. */
    public record Said(int code, String text) {}

    /** Whether a journal is well-formed, balanced, strict and true to its own assertions. */
    public Said check(String journal) {
        return run(journal, "check", "--strict");
    }

    /** What each account holds of each currency, without those that hold nothing. */
    public Map<String, BigDecimal> balances(String journal) {
        var balances = new TreeMap<String, BigDecimal>();
        var said = run(journal, "balance", "--flat", "--no-total", "--layout=bare", "-O", "csv");
        said.text()
                .lines()
                .skip(1)
                .map(line -> line.substring(1, line.length() - 1).split("\",\""))
                .forEach(
                        cells -> balances.put(cells[0] + " " + cells[1], new BigDecimal(cells[2])));
        return balances;
    }

    public Said run(String journal, String... arguments) {
        try {
            var file = Files.writeString(Files.createTempFile(folder, "book", ".journal"), journal);
            List<String> command = new ArrayList<>(List.of("hledger", "-f", file.toString()));
            command.addAll(Arrays.asList(arguments));
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("LC_ALL", "C.UTF-8");
            var process = builder.start();
            var text = new String(process.getInputStream().readAllBytes());
            return new Said(process.waitFor(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "hledger is missing or failed: install it, so that an independent tool can add"
                            + " up the same",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
