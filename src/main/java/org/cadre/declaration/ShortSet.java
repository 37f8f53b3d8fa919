package org.cadre.declaration;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The Washington Group Short Set on Functioning: six questions with the same four answers. Wording
 * and order are those of the Washington Group on Disability Statistics and are never changed or
 * translated here; comparable figures depend on it.
 */
public final class ShortSet {

    /** The lowest answer by which somebody counts, as the Washington Group recommends. */
    private static final int CUT_OFF = 3;

    private static final List<Item> ITEMS =
            List.of(
                    new Item("SEE", "Do you have difficulty seeing, even if wearing glasses?"),
                    new Item(
                            "HEAR", "Do you have difficulty hearing, even if using a hearing aid?"),
                    new Item("WALK", "Do you have difficulty walking or climbing steps?"),
                    new Item("REM", "Do you have difficulty remembering or concentrating?"),
                    new Item(
                            "CARE",
                            "Do you have difficulty with self-care such as washing all over or"
                                    + " dressing?"),
                    new Item(
                            "COMM",
                            "Using your usual language, do you have difficulty communicating, for"
                                    + " example understanding or being understood?"));

    private static final List<String> RESPONSES =
            List.of("No difficulty", "Some difficulty", "A lot of difficulty", "Cannot do at all");

    private ShortSet() {}

    /** One of the six. */
    public record Item(String code, String question) {}

    public static List<Item> items() {
        return ITEMS;
    }

    /** The first is answer 1. */
    public static List<String> responses() {
        return RESPONSES;
    }

    /** The questions that are answered, with the answers. */
    static List<String> told(List<Integer> given) {
        return IntStream.range(0, given.size())
                .filter(i -> given.get(i) > 0)
                .mapToObj(i -> ITEMS.get(i).question() + " " + RESPONSES.get(given.get(i) - 1))
                .toList();
    }

    /**
     * Yes where any answer reaches the cut-off; no only where all six are there and none does.
     *
     * @param given an answer from 1 to 4 for each question, 0 where there is none
     */
    static Answer identify(List<Integer> given) {
        if (given.stream().anyMatch(answer -> answer >= CUT_OFF)) {
            return Answer.YES;
        }
        return given.contains(0) ? Answer.NOT_ANSWERED : Answer.NO;
    }
}
