package org.cadre.funding.iati;

import java.util.List;

/** Comparing as XPath 1.0 does: of nodes, it is enough when one of them fits. */
enum Comparison {
    EQUAL("=") {
        @Override
        boolean holds(int order) {
            return order == 0;
        }
    },
    DIFFERENT("!=") {
        @Override
        boolean holds(int order) {
            return order != 0;
        }
    },
    AT_MOST("<=") {
        @Override
        boolean holds(int order) {
            return order <= 0;
        }
    },
    AT_LEAST(">=") {
        @Override
        boolean holds(int order) {
            return order >= 0;
        }
    },
    BELOW("<") {
        @Override
        boolean holds(int order) {
            return order < 0;
        }
    },
    ABOVE(">") {
        @Override
        boolean holds(int order) {
            return order > 0;
        }
    };

    final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    abstract boolean holds(int order);

    boolean of(Value left, Value right) {
        if (left instanceof Value.Truth || right instanceof Value.Truth) {
            return holds(Boolean.compare(left.truth(), right.truth()));
        }
        var others = right.atoms().toList();
        return left.atoms().anyMatch(each -> fitsOne(each, others, asNumbers(left, right)));
    }

    private boolean asNumbers(Value left, Value right) {
        return left instanceof Value.Num
                || right instanceof Value.Num
                || (this != EQUAL && this != DIFFERENT);
    }

    private boolean fitsOne(String left, List<String> others, boolean numbers) {
        return others.stream()
                .anyMatch(
                        right ->
                                numbers
                                        ? fits(Value.number(left), Value.number(right))
                                        : holds(left.compareTo(right)));
    }

    /** What is no number fits nothing, but is different from everything. */
    private boolean fits(double left, double right) {
        return Double.isNaN(left) || Double.isNaN(right)
                ? this == DIFFERENT
                : holds(Double.compare(left + 0.0, right + 0.0));
    }
}
