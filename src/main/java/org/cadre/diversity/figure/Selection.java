package org.cadre.diversity.figure;

/**
 * A draw from a known pool: whether a group got as many seats as chance would give it.
 *
 * @param pool all who could be chosen
 * @param poolGroup of the group among them
 * @param selected all who were chosen
 * @param selectedGroup of the group among them
 */
public record Selection(int pool, int poolGroup, int selected, int selectedGroup) {

    /** How likely chance alone gives the group so few or fewer. */
    public double chanceOfSoFew() {
        return Draws.hypergeometric(pool, poolGroup, selected).atMost(selectedGroup);
    }

    public double chanceOfSoMany() {
        return Draws.hypergeometric(pool, poolGroup, selected).atLeast(selectedGroup);
    }
}
