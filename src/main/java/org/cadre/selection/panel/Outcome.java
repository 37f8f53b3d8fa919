package org.cadre.selection.panel;

import java.util.List;

/** What becomes of a pool, quotas and a number of seats. */
public sealed interface Outcome {

    /**
     * The panels to draw from.
     *
     * @param input the SHA-256 of everything that was given, in one form
     * @param soft how far the panels keep the quotas that they need not keep
     */
    record Feasible(String input, Optimum optimum, PanelList panels, List<SoftResult> soft)
            implements Outcome {

        public Feasible {
            soft = List.copyOf(soft);
        }

        /** How far the drawn chance of somebody is off the optimum; the largest of all. */
        public double largestDeviation() {
            var drawn = panels.chances();
            double largest = 0;
            for (int type = 0; type < optimum.types().size(); type++) {
                for (var pseudonym : optimum.types().get(type).pseudonyms()) {
                    double off =
                            Math.abs(
                                    drawn.getOrDefault(pseudonym, 0.0)
                                            - optimum.chances().get(type));
                    largest = Math.max(largest, off);
                }
            }
            return largest;
        }
    }

    /** No panel keeps every hard quota; with these changes some do. */
    record Infeasible(List<QuotaChange> smallestChange) implements Outcome {

        public Infeasible {
            smallestChange = List.copyOf(smallestChange);
        }
    }

    /** The quotas are refused. */
    record Contradictory(List<Contradiction> contradictions) implements Outcome {

        public Contradictory {
            contradictions = List.copyOf(contradictions);
        }
    }

    /**
     * A soft quota on the panels.
     *
     * @param panels how many keep it
     * @param fewest with the feature on a panel
     * @param most with the feature on a panel
     */
    record SoftResult(Quota quota, int panels, int fewest, int most) {}
}
