package org.cadre.assessment.scoring;

import java.util.List;

/** Two or more options are right, and at least one is wrong. */
public record MultipleChoice(QuestionHead head, List<Option> options) implements Question {

    public MultipleChoice {
        options = List.copyOf(options);
        var right = options.stream().filter(Option::correct).count();
        if (right < 2 || right == options.size()) {
            throw new IllegalArgumentException(
                    head.id() + " needs two right options and one wrong at least");
        }
    }

    @Override
    public String kind() {
        return "multiple";
    }
}
