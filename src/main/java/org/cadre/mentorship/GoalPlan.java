package org.cadre.mentorship;

import java.time.LocalDate;

/**
 * A goal: specific by its words, measured, within reach of its baseline, tied to an outcome of a
 * module, due on a day; and by what it will be seen.
 *
 * @param outcome module code and key of the outcome, with a blank between them
 */
public record GoalPlan(
        String outcome,
        String words,
        String baseline,
        String target,
        String measure,
        String evidence,
        LocalDate due) {

    static final int MOST = 300;

    public GoalPlan {
        outcome = Words.needed("outcome", outcome, 61);
        words = Words.needed("words", words, MOST);
        baseline = Words.needed("baseline", baseline, MOST);
        target = Words.needed("target", target, MOST);
        measure = Words.needed("measure", measure, MOST);
        evidence = Words.needed("evidence", evidence, MOST);
    }

    String module() {
        return outcome.contains(" ") ? outcome.substring(0, outcome.indexOf(' ')) : outcome;
    }

    String key() {
        return outcome.substring(outcome.indexOf(' ') + 1);
    }
}
