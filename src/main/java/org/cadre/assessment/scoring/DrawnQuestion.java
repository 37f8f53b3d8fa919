package org.cadre.assessment.scoring;

import java.util.List;

/**
 * A question as it lies before one person: which parts come in which order.
 *
 * <p>Forms carry positions in these lists, counted from 1, and never ids: the ids of an ordering or
 * matching question tell what is right.
 *
 * @param order ids of options, items or left sides; empty where nothing can be shuffled
 * @param targets ids of right sides and distractors of a matching question; else empty
 */
public record DrawnQuestion(String questionId, List<String> order, List<String> targets) {

    public DrawnQuestion {
        order = List.copyOf(order);
        targets = List.copyOf(targets);
    }
}
