package org.cadre.assessment;

import java.util.List;

/**
 * A knowledge check within a lesson, as this person sees it.
 *
 * @param question with the latest answer in it
 * @param answered whether it was answered before
 * @param right whether the latest answer is wholly right
 * @param firstRight whether the first answer was
 * @param tries how often it was answered
 * @param remarks feedback to the latest answer, safe HTML
 */
public record CheckView(
        QuestionView question,
        boolean answered,
        boolean right,
        boolean firstRight,
        int tries,
        List<String> remarks) {

    public CheckView {
        remarks = List.copyOf(remarks);
    }

    public String key() {
        return question.key();
    }
}
