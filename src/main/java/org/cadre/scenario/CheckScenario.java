package org.cadre.scenario;

import org.cadre.content.Finding;
import org.cadre.document.Workbook;
import org.cadre.platform.faces.Texts;
import org.cadre.text.Language;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * The command {@code ./cadre check scenario FILE}: reads a script as the import does, from YAML, a
 * workbook or the Common Exercise Format, and looks at it as the approval does.
 */
public final class CheckScenario {

    public static final int SOUND = 0;
    public static final int BROKEN = 1;
    public static final int MISUSED = 2;

    private final Path file;
    private final PrintStream out;
    private final LocalDate day;

    private CheckScenario(Path file, PrintStream out, LocalDate day) {
        this.file = file;
        this.out = out;
        this.day = day;
    }

    /**
     * @param day on which legal claims must be in force
     * @return exit code: 0 nothing must be corrected, 1 something must, 2 the command was not
     *     understood
     */
    public static int run(List<String> args, PrintStream out, LocalDate day) {
        if (args.size() != 1 || args.getFirst().startsWith("--")) {
            out.println("Usage: ./cadre check scenario FILE.yaml, FILE.xlsx or FILE.json");
            return MISUSED;
        }
        return new CheckScenario(Path.of(args.getFirst()), out, day).run();
    }

    private int run() {
        try {
            if (!Files.isRegularFile(file)) {
                return broken(List.of(whole("This is not a file.", "Name a script.")));
            }
            if (Files.size(file) > Workbook.LARGEST) {
                return broken(List.of(whole("The file is too large.", "Keep it below 5 MB.")));
            }
            return judge(Files.readAllBytes(file));
        } catch (IOException e) {
            return broken(List.of(whole("The file cannot be read.", "Check who may read it.")));
        }
    }

    private int judge(byte[] bytes) {
        return switch (read(bytes)) {
            case DesignImport.Ok(var design, var draft, var notices) -> {
                notices.forEach(notice -> out.printf("%s: note: %s%n", file, notice));
                yield lint(design);
            }
            case DesignImport.Broken(var findings) -> broken(findings);
        };
    }

    private DesignImport read(byte[] bytes) {
        var name = String.valueOf(file.getFileName());
        if (name.endsWith(".xlsx")) {
            var stem = name.substring(0, name.length() - ".xlsx".length());
            return Msel.read(bytes, MselMapping.of(stem));
        }
        var text = new String(bytes, StandardCharsets.UTF_8);
        if (name.endsWith(".json")) {
            return Cexf.read(text);
        }
        return switch (DesignReader.read(text, Path.of(name))) {
            case DesignReading.Ok(var design) -> new DesignImport.Ok(design, false, List.of());
            case DesignReading.Broken(var findings) -> new DesignImport.Broken(findings);
        };
    }

    private int lint(ExerciseDesign design) {
        var findings = DesignLint.check(design, LintRules.on(day));
        for (var finding : findings) {
            out.printf(
                    "%s: %s %s: %s: %s %s%n",
                    file,
                    words(finding.part()),
                    finding.id(),
                    words(finding.severity()),
                    Texts.of(Language.EN, finding.key(), finding.arguments()),
                    Texts.of(Language.EN, finding.cureKey()));
        }
        out.printf(
                "%s %s  %s: %s, %s, %s, %s%n",
                design.code(),
                design.version(),
                design.title().in(Language.EN),
                count(design.injects().size(), "event"),
                count(design.decisions().size(), "decision"),
                count(design.expected().size(), "expected action"),
                Offset.format(design.duration()));
        long must =
                findings.stream()
                        .filter(each -> each.severity() == LintRule.Severity.MUST_CORRECT)
                        .count();
        out.println(must == 0 ? "Sound." : "Not sound: " + count(must, "finding") + " to correct.");
        return must == 0 ? SOUND : BROKEN;
    }

    private int broken(List<Finding> findings) {
        for (var finding : findings) {
            out.printf("%s: %s %s%n", place(finding), finding.reason(), finding.cure());
        }
        out.printf(
                "%nBroken: %s. Nothing of this file is used.%n", count(findings.size(), "finding"));
        return BROKEN;
    }

    /** Line, cell or key, as the form of the file has them. */
    private String place(Finding finding) {
        var name = String.valueOf(file.getFileName());
        if (name.endsWith(".xlsx")) {
            return "%s: %s!%s%d".formatted(file, finding.file(), finding.where(), finding.line());
        }
        return name.endsWith(".json")
                ? "%s: %s".formatted(file, finding.where())
                : "%s:%d".formatted(file, finding.line());
    }

    private Finding whole(String reason, String cure) {
        return Finding.at(Path.of("file"), "", reason, cure);
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String count(long count, String thing) {
        return count == 1 ? "1 " + thing : count + " " + thing + "s";
    }
}
