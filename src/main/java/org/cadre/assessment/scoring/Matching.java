package org.cadre.assessment.scoring;

import java.util.List;

/** For each left side its right side is sought; distractors are right sides that fit none. */
public record Matching(
        QuestionHead head, List<Pair> pairs, List<Item> distractors, Feedback feedback)
        implements Question {

    public Matching {
        pairs = List.copyOf(pairs);
        distractors = List.copyOf(distractors);
        if (pairs.size() < 2) {
            throw new IllegalArgumentException(head.id() + " needs two pairs to match");
        }
    }

    @Override
    public String kind() {
        return "matching";
    }

    /** Two sides that belong together; the id names the left side and its right side. */
    public record Pair(String id, String left, String right, String feedback) {}
}
