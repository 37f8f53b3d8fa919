package org.cadre.assessment.scoring;

/**
 * One item of a bank with all that is needed to show and to mark it.
 *
 * <p>Texts of questions, options and feedback are safe HTML, rendered when the pack was read.
 */
public sealed interface Question
        permits SingleChoice, MultipleChoice, TrueFalse, Numeric, Ordering, Matching {

    QuestionHead head();

    /** As written in packs and stored: {@code true-false}. */
    String kind();

    default String id() {
        return head().id();
    }

    default String outcome() {
        return head().outcome();
    }
}
