package org.cadre.afteraction;

import org.cadre.exerciserun.RunId;

import java.util.List;

/**
 * The questions of a hot wash for one player.
 *
 * @param given whether the own seat has answered
 * @param open whether it can be answered now
 * @param reported whether there is a final report to read
 */
public record HotWashView(
        RunId run,
        String title,
        boolean anonymous,
        boolean given,
        boolean open,
        boolean reported,
        List<Question> questions) {

    public HotWashView {
        questions = List.copyOf(questions);
    }

    /** Answered from 1 to 5. */
    public record Question(String category, String text) {}
}
