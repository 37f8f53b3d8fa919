package org.cadre.diversity;

import org.cadre.content.Finding;
import org.cadre.content.Json;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The command {@code ./cadre check disclosure FILE}: judges tables and series of releases, and
 * prints them with verdicts and with the range of every hidden cell.
 */
public final class CheckDisclosure {

    public static final int SAFE = 0;

    /** Something can be learned, or the file cannot be used. */
    public static final int BROKEN = 1;

    public static final int MISUSED = 2;

    /** In bytes. */
    private static final long LARGEST = 5 << 20;

    private final Path file;
    private final PrintStream out;

    private CheckDisclosure(Path file, PrintStream out) {
        this.file = file;
        this.out = out;
    }

    /**
     * @return exit code: 0 everything is safe, 1 something is not or the file is broken, 2 the
     *     command was not understood
     */
    public static int run(List<String> args, PrintStream out) {
        if (args.size() != 1 || args.getFirst().startsWith("--")) {
            out.println("Usage: ./cadre check disclosure FILE.json");
            return MISUSED;
        }
        return new CheckDisclosure(Path.of(args.getFirst()), out).run();
    }

    private int run() {
        try {
            if (!Files.isRegularFile(file)) {
                return broken("This is not a file.", "Name a file of tables.");
            }
            if (Files.size(file) > LARGEST) {
                return broken("The file is too large.", "Keep it below 5 MB.");
            }
            return judge(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return broken("The file cannot be read.", "Check who may read it.");
        }
    }

    private int judge(String text) {
        return switch (DisclosureFile.read(text)) {
            case DisclosureFile.Ok ok -> {
                var judged = ok.judge();
                out.println(Json.of(judged.content()));
                yield judged.isSafe() ? SAFE : BROKEN;
            }
            case DisclosureFile.Broken(var findings) -> broken(findings);
        };
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
