package org.cadre.selection;

import org.cadre.content.Finding;
import org.cadre.content.Json;
import org.cadre.platform.startup.Settings;
import org.cadre.selection.panel.FairSelection;
import org.cadre.selection.panel.Outcome;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

/**
 * The command {@code ./cadre check selection FOLDER [--size N]}: what a fair selection from a pool
 * comes to, or the smallest change of quotas that no panel keeps.
 */
public final class CheckSelection {

    public static final int SOUND = 0;
    public static final int BROKEN = 1;
    public static final int MISUSED = 2;

    private final Path folder;
    private final PrintStream out;

    private CheckSelection(Path folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    /**
     * @return exit code: 0 there are panels, 1 there are none or the files cannot be used, 2 the
     *     command was not understood
     */
    public static int run(List<String> args, PrintStream out) {
        boolean hasSize = args.size() == 3 && args.get(1).equals("--size");
        boolean isUnderstood =
                (args.size() == 1 || hasSize && args.get(2).matches("[0-9]{1,6}"))
                        && !args.getFirst().startsWith("--");
        if (!isUnderstood) {
            out.println("Usage: ./cadre check selection FOLDER [--size SEATS]");
            return MISUSED;
        }
        var size = hasSize ? OptionalInt.of(Integer.parseInt(args.get(2))) : OptionalInt.empty();
        return new CheckSelection(Path.of(args.getFirst()), out).run(size);
    }

    private int run(OptionalInt size) {
        if (!Files.isDirectory(folder)) {
            out.printf("%s: This is not a folder. Name one with respondents.csv.%n", folder);
            return BROKEN;
        }
        return switch (SelectionFiles.read(folder, size)) {
            case SelectionFiles.Reading.Ok ok -> select(ok);
            case SelectionFiles.Reading.Broken(var findings) -> broken(findings);
        };
    }

    private int select(SelectionFiles.Reading.Ok files) {
        long begin = System.nanoTime();
        var outcome = FairSelection.of(files.pool(), files.quotas(), files.size());
        double seconds = (System.nanoTime() - begin) / 1e9;
        var report = new SelectionReport(files.pool(), files.quotas(), files.size(), seconds);
        return switch (outcome) {
            case Outcome.Feasible feasible -> {
                out.println(Json.of(report.of(feasible, "Cadre " + new Settings().version())));
                yield SOUND;
            }
            case Outcome.Infeasible infeasible -> {
                out.println(Json.of(report.of(infeasible)));
                yield BROKEN;
            }
            case Outcome.Contradictory(var contradictions) -> {
                for (var each : contradictions) {
                    out.printf("%s: Quotas are refused: %s.%n", folder, each.words());
                }
                yield BROKEN;
            }
        };
    }

    private int broken(List<Finding> findings) {
        for (var finding : findings) {
            out.printf(
                    "%s:%d: %s %s%n",
                    folder.resolve(finding.file()),
                    finding.line(),
                    finding.reason(),
                    finding.cure());
        }
        out.printf(
                "%nBroken: %s. Nothing of this folder is used.%n",
                findings.size() == 1 ? "1 finding" : findings.size() + " findings");
        return BROKEN;
    }
}
