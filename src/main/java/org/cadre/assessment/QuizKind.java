package org.cadre.assessment;

import java.util.Arrays;
import java.util.Optional;

/** The two quizzes of a module. */
public enum QuizKind {
    /** Shows where somebody starts; without a pass mark, once. */
    PRE_TEST("pre-test"),
    /** Decides whether the module is passed. */
    FINAL("final");

    private final String key;

    QuizKind(String key) {
        this.key = key;
    }

    /** As it stands in page addresses. */
    public String key() {
        return key;
    }

    public static Optional<QuizKind> find(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }
}
