package org.cadre.afteraction;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What players said at once after the end.
 *
 * @param given how many answered
 * @param shownFrom with fewer, nothing of what they said is shown
 */
public record HotWashResult(
        int given, int shownFrom, List<Answers> answers, List<String> keep, List<String> change) {

    public HotWashResult {
        answers = List.copyOf(answers);
        keep = List.copyOf(keep);
        change = List.copyOf(change);
    }

    public boolean isShown() {
        return given >= shownFrom;
    }

    /**
     * How often each score was given to a question; scores are counted, never averaged.
     *
     * @param counts of 1, 2, 3, 4 and 5
     */
    public record Answers(String question, List<Integer> counts) {

        static Answers of(String question, List<Integer> scores) {
            return new Answers(
                    question,
                    IntStream.rangeClosed(1, 5)
                            .mapToObj(
                                    score ->
                                            (int)
                                                    scores.stream()
                                                            .filter(each -> each == score)
                                                            .count())
                            .toList());
        }
    }
}
