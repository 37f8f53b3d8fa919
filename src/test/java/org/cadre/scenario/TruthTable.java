package org.cadre.scenario;

import java.util.List;
import java.util.function.IntPredicate;

/**
 * Works out a guard by rewriting its text until one letter is left: first what stands in the
 * innermost parentheses, there {@code not} before {@code and} before {@code or}.
 */
final class TruthTable {

    private static final List<String> CONDITIONS =
            List.of(
                    "a = true",
                    "n >= 5",
                    "decided(d) = x",
                    "met(e)",
                    "released(i)",
                    "anyRequest(MLA) = ACCEPTED",
                    "allRequests(CUSTOMS) = SENT",
                    "labScore(dd-mail) < 70");

    private TruthTable() {}

    static boolean of(String guard, IntPredicate truth) {
        var text = guard;
        for (int i = 0; i < CONDITIONS.size(); i++) {
            text = text.replace(CONDITIONS.get(i), truth.test(i) ? "T" : "F");
        }
        while (text.length() > 1) {
            text = step(text);
        }
        return text.equals("T");
    }

    private static String step(String text) {
        for (var rule :
                List.of(
                        List.of("\\(([TF])\\)", "$1"),
                        List.of("not T", "F"),
                        List.of("not F", "T"),
                        List.of("(?<!not )T and T", "T"),
                        List.of("(?<!not )(F and [TF]|T and F)", "F"),
                        List.of("(?<=^|\\()F or F(?=$|\\)| or)", "F"),
                        List.of("(?<=^|\\()(T or [TF]|F or T)(?=$|\\)| or)", "T"))) {
            var next = text.replaceFirst(rule.get(0), rule.get(1));
            if (!next.equals(text)) {
                return next;
            }
        }
        throw new IllegalArgumentException(text);
    }
}
