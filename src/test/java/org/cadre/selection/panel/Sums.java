package org.cadre.selection.panel;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lines of a programme in CPLEX form. */
final class Sums {

    private Sums() {}

    static String of(int count, IntFunction<String> term) {
        return of(count, term, "\n + ");
    }

    static String of(int count, IntFunction<String> term, String separator) {
        return IntStream.range(0, count).mapToObj(term).collect(Collectors.joining(separator));
    }
}
