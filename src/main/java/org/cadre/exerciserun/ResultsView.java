package org.cadre.exerciserun;

import org.cadre.exerciserun.letter.Letter;
import org.cadre.exerciserun.letter.ObjectiveLetter.Cause;

import java.util.List;
import java.util.Optional;

/**
 * How each objective was performed by each team, by rule.
 *
 * @param byCadre names of teams of which Cadre plays any seat, in one line; empty for none
 */
public record ResultsView(
        RunId run,
        String title,
        String marking,
        RunState state,
        List<String> teams,
        String byCadre,
        List<Row> rows) {

    /** An objective over all teams, in their order. */
    public record Row(String objective, boolean critical, List<Cell> cells) {}

    /**
     * @param letter empty where there is none; the cause says why
     * @param counted how many actions were judged, of {@code actions}
     * @param points weights of what was done, of {@code weights}
     * @param because actions or criteria that are the cause, in words
     * @param unsettled criteria that evaluators rate differently and nobody has moderated
     */
    public record Cell(
            Optional<Letter> letter,
            Cause cause,
            int counted,
            int actions,
            String points,
            int weights,
            List<String> because,
            List<String> unsettled) {}
}
