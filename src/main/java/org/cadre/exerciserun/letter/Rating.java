package org.cadre.exerciserun.letter;

/**
 * The level of one criterion of the objective, as it was moderated. One that was not rated has
 * none.
 *
 * @param id of the criterion
 * @param level 0 to 4
 */
public record Rating(String id, int level, boolean critical) {

    boolean isFailed() {
        return critical && level == 0;
    }
}
