package org.cadre.platform.refusal;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.stream.Stream;

/**
 * An exception and all that led to it: its causes and what was suppressed, as a failed commit keeps
 * its reason there. The nearest come first, each once, even where two name each other.
 */
public final class Causes {

    private Causes() {}

    public static Stream<Throwable> of(Throwable thrown) {
        var found = Collections.<Throwable>newSetFromMap(new IdentityHashMap<>());
        var ordered = Stream.<Throwable>builder();
        var waiting = new ArrayDeque<Throwable>();
        waiting.add(thrown);
        while (!waiting.isEmpty()) {
            var next = waiting.remove();
            if (found.add(next)) {
                ordered.add(next);
                if (next.getCause() != null) {
                    waiting.add(next.getCause());
                }
                Collections.addAll(waiting, next.getSuppressed());
            }
        }
        return ordered.build();
    }
}
