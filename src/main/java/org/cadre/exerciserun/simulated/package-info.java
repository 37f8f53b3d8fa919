/**
 * The engine of simulated teams: what a seat that Cadre plays does now. Pure Java; a {@link
 * org.cadre.exerciserun.simulated.Table} goes in, {@link org.cadre.exerciserun.simulated.Move
 * moves} come out, and who asks again after making them gets none.
 *
 * <p>A seat acts for what was released to it alone, while the clock runs, once. When it acts and
 * what it chooses follows from the seed of the run, the script, the role and the {@link
 * org.cadre.exerciserun.simulated.Manner}. What one of a team does for all is a person's wherever a
 * person sits in the place that it falls to. Words are those that players of the script read.
 */
@NullMarked
package org.cadre.exerciserun.simulated;

import org.jspecify.annotations.NullMarked;
