package org.cadre.diversity;

import org.cadre.content.JsonCheck;

import java.io.PrintStream;
import java.util.List;

/**
 * The command {@code ./cadre check disclosure FILE}: judges tables and series of releases, and
 * prints them with verdicts and with the range of every hidden cell. It ends with 1 where something
 * can be learned.
 */
public final class CheckDisclosure {

    private CheckDisclosure() {}

    /**
     * @return exit code as of {@link JsonCheck#run}
     */
    public static int run(List<String> args, PrintStream out) {
        return JsonCheck.run("disclosure", args, out, CheckDisclosure::judge);
    }

    private static JsonCheck.Outcome judge(String text) {
        return switch (DisclosureFile.read(text)) {
            case DisclosureFile.Ok ok -> {
                var judged = ok.judge();
                yield new JsonCheck.Outcome.Answer(judged.content(), judged.isSafe());
            }
            case DisclosureFile.Broken(var findings) -> new JsonCheck.Outcome.Broken(findings);
        };
    }
}
