package org.cadre.funding;

import org.jspecify.annotations.Nullable;

/**
 * How pledges are to be drawn.
 *
 * @param draws how many; no fewer than 1 and no more than {@link #MOST_DRAWS} are made
 * @param shock in so many of a hundred draws all open pledges of a donor fail together
 * @param swing by so many hundredths rates move in a month: the standard deviation of their
 *     logarithm
 * @param scenario of the programme, over whose plan is drawn; null for the plan as it is
 */
public record DrawsAsk(long seed, int draws, int shock, int swing, @Nullable ScenarioId scenario) {

    public static final int USUAL_DRAWS = 500;
    public static final int MOST_DRAWS = 2_000;
    public static final int MOST_SHOCK = 100;
    public static final int MOST_SWING = 50;

    public DrawsAsk {
        draws = Math.clamp(draws, 1, MOST_DRAWS);
        shock = Math.clamp(shock, 0, MOST_SHOCK);
        swing = Math.clamp(swing, 0, MOST_SWING);
    }

    /** Of the plan as it is, without shocks and at the rates of today. */
    public static DrawsAsk of(long seed, int draws) {
        return new DrawsAsk(seed, draws, 0, 0, null);
    }
}
