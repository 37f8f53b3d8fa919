package org.cadre.content;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The command {@code ./cadre check pack FOLDER [--json]}: reads a content pack as the import does
 * and prints what it holds, or what is wrong with it.
 */
public final class CheckPack {

    public static final int SOUND = 0;
    public static final int BROKEN = 1;
    public static final int MISUSED = 2;

    private final PrintStream out;

    private CheckPack(PrintStream out) {
        this.out = out;
    }

    /**
     * @return exit code: 0 the pack is sound, 1 it has findings, 2 the command was not understood
     */
    public static int run(List<String> args, PrintStream out) {
        var folders = args.stream().filter(arg -> !arg.startsWith("--")).toList();
        var options = args.stream().filter(arg -> arg.startsWith("--")).toList();
        var json = options.equals(List.of("--json"));
        if (folders.size() != 1 || !json && !options.isEmpty()) {
            out.println("Usage: ./cadre check pack FOLDER [--json]");
            return MISUSED;
        }
        return new CheckPack(out).run(Path.of(folders.getFirst()), json);
    }

    private int run(Path folder, boolean json) {
        return switch (PackReader.read(folder)) {
            case PackReading.Ok(var pack) -> {
                if (json) {
                    out.println(Json.of(describe(pack)));
                } else {
                    print(pack);
                }
                yield SOUND;
            }
            case PackReading.Broken(var findings) -> {
                if (json) {
                    out.println(Json.of(describe(findings)));
                } else {
                    print(folder, findings);
                }
                yield BROKEN;
            }
        };
    }

    private void print(Path folder, List<Finding> findings) {
        for (var finding : findings) {
            var place = folder.resolve(finding.file());
            out.printf("%s:%d: %s %s%n", place, finding.line(), finding.reason(), finding.cure());
        }
        out.printf("%nBroken: %s. Nothing of this pack is used.%n", findings(findings.size()));
    }

    private static String findings(int count) {
        return count == 1 ? "1 finding" : count + " findings";
    }

    private void print(Pack pack) {
        out.printf("%s (%s)%n", pack.code(), pack.licence());
        for (var module : pack.modules()) {
            out.printf("%n%s %s  %s%n", module.code(), module.version(), module.title().get("en"));
            module.texts().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(text -> print(module, text.getValue()));
        }
        out.printf("%nSound. SHA-256 %s%n", pack.hash());
    }

    private void print(Module module, ModuleText text) {
        out.printf("  [%s]%n", text.language());
        var row = "  %-24s %6s %8s %8s%n";
        out.printf(row, "lesson", "words", "minutes", "to read");
        for (var lesson : text.lessons()) {
            out.printf(row, lesson.id(), lesson.words(), lesson.minutes(), lesson.readingMinutes());
        }
        out.printf(
                row,
                "together",
                text.lessons().stream().mapToInt(Lesson::words).sum(),
                text.lessons().stream().mapToInt(Lesson::minutes).sum(),
                text.lessons().stream().mapToInt(Lesson::readingMinutes).sum());
        if (!text.scenes().isEmpty()) {
            out.printf(row, "scene", "steps", "minutes", "points");
        }
        for (var scene : text.scenes()) {
            out.printf(row, scene.id(), scene.steps(), scene.minutes(), scene.bestPoints());
        }
        out.printf("  %-24s %6s %8s %8s%n", "questions", "check", "pre", "final");
        counts(module, text)
                .forEach(
                        (outcome, byUse) -> {
                            var counts = new ArrayList<Object>(List.of(outcome));
                            counts.addAll(byUse.values());
                            out.printf("  %-24s %6s %8s %8s%n", counts.toArray());
                        });
    }

    private static Map<String, Map<String, Long>> counts(Module module, ModuleText text) {
        var counts = new LinkedHashMap<String, Map<String, Long>>();
        for (var outcome : module.outcomes()) {
            var byUse = new LinkedHashMap<String, Long>();
            for (var use : QuestionSource.Use.values()) {
                byUse.put(
                        use.key(),
                        text.questions().stream()
                                .filter(q -> q.use() == use && q.outcome().equals(outcome.id()))
                                .count());
            }
            counts.put(outcome.id(), byUse);
        }
        return counts;
    }

    private static Map<String, Object> describe(List<Finding> findings) {
        return ordered(
                "sound",
                false,
                "findings",
                findings.stream()
                        .map(
                                finding ->
                                        ordered(
                                                "file", finding.file(),
                                                "line", finding.line(),
                                                "where", finding.where(),
                                                "reason", finding.reason(),
                                                "cure", finding.cure()))
                        .toList());
    }

    private static Map<String, Object> describe(Pack pack) {
        return ordered(
                "sound", true,
                "pack", pack.code(),
                "licence", pack.licence(),
                "sha256", pack.hash(),
                "modules", pack.modules().stream().map(CheckPack::describe).toList());
    }

    private static Map<String, Object> describe(Module module) {
        return ordered(
                "module",
                module.code(),
                "version",
                module.version(),
                "sha256",
                module.hash(),
                "languages",
                module.texts().values().stream().map(text -> describe(module, text)).toList());
    }

    private static Map<String, Object> describe(Module module, ModuleText text) {
        return ordered(
                "language",
                text.language(),
                "lessons",
                text.lessons().stream()
                        .map(
                                lesson ->
                                        ordered(
                                                "lesson", lesson.id(),
                                                "words", lesson.words(),
                                                "minutes", lesson.minutes(),
                                                "readingMinutes", lesson.readingMinutes()))
                        .toList(),
                "scenes",
                text.scenes().stream()
                        .map(
                                scene ->
                                        ordered(
                                                "scene", scene.id(),
                                                "steps", scene.steps(),
                                                "minutes", scene.minutes(),
                                                "passMark", scene.passMark(),
                                                "bestPoints", scene.bestPoints()))
                        .toList(),
                "questions",
                counts(module, text));
    }

    private static Map<String, Object> ordered(Object... keysAndValues) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put(keysAndValues[i].toString(), keysAndValues[i + 1]);
        }
        return map;
    }
}
