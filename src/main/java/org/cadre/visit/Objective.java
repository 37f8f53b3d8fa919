package org.cadre.visit;

import org.cadre.mentorship.GoalId;
import org.cadre.mentorship.Words;

/** What a visitor wants to be able to do afterwards, taken from a goal of the mentorship. */
public record Objective(GoalId goal, String words) {

    static final int MOST = 200;
    private static final int ID = 36;

    public Objective {
        words = Words.needed("objective1", words, MOST);
    }

    /** Reads what {@link #toString} writes. */
    static Objective of(String text) {
        return new Objective(
                GoalId.find(text.substring(0, ID)).orElseThrow(), text.substring(ID + 1));
    }

    @Override
    public String toString() {
        return goal + " " + words;
    }
}
