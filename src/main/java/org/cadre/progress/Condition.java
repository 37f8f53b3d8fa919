package org.cadre.progress;

/**
 * What must be true for a module to be completed, in the order in which people meet it. A version
 * without a scene is completed without one.
 */
public enum Condition {
    PRE_TEST_TAKEN,
    LESSONS_DONE,
    CHECKS_ANSWERED,
    SCENE_PASSED,
    FINAL_QUIZ_PASSED
}
