package org.cadre.assessment.scoring;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rule of a draw: how many items of each outcome.
 *
 * <p>The same for everybody who takes the quiz, so that scores by outcome can be compared.
 */
public record Blueprint(Map<String, Integer> draws) {

    public Blueprint {
        draws = Collections.unmodifiableMap(new LinkedHashMap<>(draws));
        if (draws.values().stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("an outcome cannot be drawn less than never");
        }
    }

    /** Spreads the items evenly; what is left over goes to the outcomes that come first. */
    public static Blueprint balanced(List<String> outcomes, int size) {
        var draws = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < outcomes.size(); i++) {
            var extra = i < size % outcomes.size() ? 1 : 0;
            draws.put(outcomes.get(i), size / outcomes.size() + extra);
        }
        return new Blueprint(draws);
    }

    public int size() {
        return draws.values().stream().mapToInt(Integer::intValue).sum();
    }
}
