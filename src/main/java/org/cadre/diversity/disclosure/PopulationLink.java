package org.cadre.diversity.disclosure;

import java.util.ArrayList;
import java.util.List;

/** What readers know of two populations that have people in common. */
public sealed interface PopulationLink {

    String first();

    String second();

    /**
     * The second is the first at a later time: joiners came, leavers went.
     *
     * @param joined how many came; {@link #UNKNOWN} where readers cannot know
     * @param left how many went
     */
    record Later(String first, String second, int joined, int left) implements PopulationLink {}

    /** Everybody of the second is in the first: a cohort in its programme. */
    record Within(String first, String second) implements PopulationLink {}

    /** A number of people that readers cannot know. */
    int UNKNOWN = -1;

    /**
     * Every two of the snapshots, as a reader over time compares them.
     *
     * @param populations from the earliest
     */
    static List<PopulationLink> overTime(List<String> populations) {
        var links = new ArrayList<PopulationLink>();
        for (int earlier = 0; earlier < populations.size(); earlier++) {
            for (int later = earlier + 1; later < populations.size(); later++) {
                links.add(
                        new Later(
                                populations.get(earlier),
                                populations.get(later),
                                UNKNOWN,
                                UNKNOWN));
            }
        }
        return links;
    }
}
