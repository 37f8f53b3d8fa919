package org.cadre.scenario;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a guard compares two values. */
public enum Comparison {
    EQUAL("="),
    NOT_EQUAL("!="),
    LESS("<"),
    AT_MOST("<="),
    MORE(">"),
    AT_LEAST(">=");

    /** A whole number that fits. */
    static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    /** As it is written in a guard. */
    public String sign() {
        return sign;
    }

    static Optional<Comparison> find(String sign) {
        return Arrays.stream(values()).filter(each -> each.sign.equals(sign)).findFirst();
    }

    /** Whether it asks which is larger, and so is for numbers. */
    boolean orders() {
        return this != EQUAL && this != NOT_EQUAL;
    }

    public boolean holds(int left, int right) {
        return switch (this) {
            case EQUAL -> left == right;
            case NOT_EQUAL -> left != right;
            case LESS -> left < right;
            case AT_MOST -> left <= right;
            case MORE -> left > right;
            case AT_LEAST -> left >= right;
        };
    }

    /** Numbers as numbers; of words none is larger. */
    public boolean holds(String left, String right) {
        if (NUMBER.matcher(left).matches() && NUMBER.matcher(right).matches()) {
            return holds(Integer.parseInt(left), Integer.parseInt(right));
        }
        return !orders() && (this == EQUAL) == left.equals(right);
    }
}
