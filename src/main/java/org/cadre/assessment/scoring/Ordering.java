package org.cadre.assessment.scoring;

import java.util.List;

/** Items to be put in order; they are kept here in the right one. */
public record Ordering(QuestionHead head, List<Item> items, Feedback feedback) implements Question {

    public Ordering {
        items = List.copyOf(items);
        if (items.size() < 2) {
            throw new IllegalArgumentException(head.id() + " needs two items to order");
        }
    }

    @Override
    public String kind() {
        return "ordering";
    }
}
