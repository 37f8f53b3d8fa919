package org.cadre.funding;

import org.cadre.content.JsonCheck;

import java.io.PrintStream;
import java.util.List;

/**
 * The command {@code ./cadre check continuity FILE}: computes how long the money of a plan lasts,
 * and prints every figure. Ratios are texts such as {@code "19/30"}, and null where they cannot be
 * said.
 */
public final class CheckContinuity {

    private CheckContinuity() {}

    /**
     * @return exit code as of {@link JsonCheck#run}
     */
    public static int run(List<String> args, PrintStream out) {
        return JsonCheck.run("continuity", args, out, CheckContinuity::compute);
    }

    private static JsonCheck.Outcome compute(String text) {
        return switch (ContinuityFile.read(text)) {
            case ContinuityFile.Reading.Ok(var plan, var pledged) ->
                    new JsonCheck.Outcome.Answer(new ContinuityReport(plan).of(pledged), true);
            case ContinuityFile.Reading.Broken(var findings) ->
                    new JsonCheck.Outcome.Broken(findings);
        };
    }
}
