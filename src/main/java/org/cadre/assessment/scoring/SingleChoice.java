package org.cadre.assessment.scoring;

import java.util.List;

/** Exactly one option is right. */
public record SingleChoice(QuestionHead head, List<Option> options) implements Question {

    public SingleChoice {
        options = List.copyOf(options);
        if (options.stream().filter(Option::correct).count() != 1) {
            throw new IllegalArgumentException(head.id() + " needs exactly one right option");
        }
    }

    @Override
    public String kind() {
        return "single";
    }
}
