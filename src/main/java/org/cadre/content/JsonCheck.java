package org.cadre.content;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The commands {@code ./cadre check WHAT FILE.json}: read one file, print JSON or findings. */
public final class JsonCheck {

    public static final int FINE = 0;

    /** What was checked is not as it should be, or the file cannot be used. */
    public static final int BROKEN = 1;

    public static final int MISUSED = 2;

    /** In bytes. */
    private static final long LARGEST = 5 << 20;

    private final Path file;
    private final PrintStream out;

    /** What a check makes of a file. */
    public sealed interface Outcome {

        /**
         * What is printed.
         *
         * @param fine whether what was checked is as it should be
         */
        record Answer(Map<String, Object> content, boolean fine) implements Outcome {}

        /** The file cannot be used. */
        record Broken(List<Finding> findings) implements Outcome {}
    }

    private JsonCheck(Path file, PrintStream out) {
        this.file = file;
        this.out = out;
    }

    /**
     * @param what the word after {@code check}
     * @return exit code: 0 fine, 1 not fine or the file is broken, 2 the command was not understood
     */
    public static int run(
            String what, List<String> args, PrintStream out, Function<String, Outcome> check) {
        if (args.size() != 1 || args.getFirst().startsWith("--")) {
            out.println("Usage: ./cadre check " + what + " FILE.json");
            return MISUSED;
        }
        return new JsonCheck(Path.of(args.getFirst()), out).run(check);
    }

    private int run(Function<String, Outcome> check) {
        try {
            if (!Files.isRegularFile(file)) {
                return broken("This is not a file.", "Name a JSON file.");
            }
            if (Files.size(file) > LARGEST) {
                return broken("The file is too large.", "Keep it below 5 MB.");
            }
            var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return switch (check.apply(text)) {
                case Outcome.Answer(var content, var fine) -> {
                    out.println(Json.of(content));
                    yield fine ? FINE : BROKEN;
                }
                case Outcome.Broken(var findings) -> broken(findings);
            };
        } catch (IOException e) {
            return broken("The file cannot be read.", "Check who may read it.");
        }
    }

    private int broken(String reason, String cure) {
        return broken(List.of(Finding.at(file, "", reason, cure)));
    }

    private int broken(List<Finding> findings) {
        for (var finding : findings) {
            out.printf(
                    "%s:%s %s %s%n",
                    file,
                    finding.where().isEmpty() ? "" : " " + finding.where() + ":",
                    finding.reason(),
                    finding.cure());
        }
        out.printf(
                "%nBroken: %d %s. Nothing of this file is judged.%n",
                findings.size(), findings.size() == 1 ? "finding" : "findings");
        return BROKEN;
    }
}
