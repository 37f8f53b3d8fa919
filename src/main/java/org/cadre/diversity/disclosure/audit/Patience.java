package org.cadre.diversity.disclosure.audit;

/**
 * How much an audit may compute: counted in numbers that are touched, not in time, so that it ends
 * in the same place on every machine.
 */
final class Patience {

    /** Of the whole, so that one hard question leaves something for the others. */
    private static final int QUESTIONS = 20;

    private final long forAQuestion;
    private long left;
    private long leftForQuestion;

    Patience(long whole) {
        forAQuestion = whole / QUESTIONS;
        left = whole;
    }

    void begin() {
        leftForQuestion = Math.min(left, forAQuestion);
    }

    void spend(long numbers) {
        left -= numbers;
        leftForQuestion -= numbers;
        if (leftForQuestion < 0) {
            throw new AtAnEnd();
        }
    }

    /** The question stays open. */
    static final class AtAnEnd extends RuntimeException {

        private static final long serialVersionUID = 1;
    }
}
