package org.cadre.mentorship.matching;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** How much each term counts: whole numbers from 0 to 100, at least one of them above 0. */
public record Weights(Map<Term, Integer> byTerm) {

    private static final int MOST = 100;

    public Weights {
        var all = new EnumMap<Term, Integer>(Term.class);
        for (var term : Term.values()) {
            all.put(term, byTerm.getOrDefault(term, 0));
        }
        if (all.values().stream().anyMatch(weight -> weight < 0 || weight > MOST)
                || all.values().stream().allMatch(weight -> weight == 0)) {
            throw new IllegalArgumentException("weights " + byTerm);
        }
        byTerm = Map.copyOf(all);
    }

    public static Weights usual() {
        var weights = new EnumMap<Term, Integer>(Term.class);
        Arrays.stream(Term.values()).forEach(term -> weights.put(term, term.usual()));
        return new Weights(weights);
    }

    public int of(Term term) {
        return byTerm.getOrDefault(term, 0);
    }

    public int sum() {
        return byTerm.values().stream().mapToInt(Integer::intValue).sum();
    }

    public Weights with(Term term, int weight) {
        var changed = new EnumMap<Term, Integer>(byTerm);
        changed.put(term, weight);
        return new Weights(changed);
    }
}
