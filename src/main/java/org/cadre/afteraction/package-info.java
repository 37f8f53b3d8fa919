/**
 * What is learned of an exercise, and what comes of it.
 *
 * <p>Once a {@link org.cadre.exerciserun.RunState run} has ended, its players answer the hot wash;
 * evaluators and the director write findings, each with what was seen, why it went so and a cause
 * that is never a person. An area to improve gets corrective actions: an owner, a day, and by what
 * others see that it works. The after-action report holds all of it with the letters of the
 * objectives, the times of the decisions and the hash of the closed log. The director signs it, a
 * second person agrees, and from then on its file stays as it is.
 *
 * <p>Example: Team B wrote what it did and not why. The finding says that the form has no field for
 * the reason; Farid is to add one by 5 December. He says that it is done and where the form lies.
 * In February the exercise is run again, the objective is performed, and Ines, who is not Farid,
 * links that run and verifies the action.
 *
 * <p>A mentor begins at the {@link org.cadre.afteraction.DeskQueries desk}: what needs the mentor
 * first, the week, exercises with what they wait for, corrective actions.
 *
 * <p>Refuses: a signature before the run is closed, a second signature by the same person, a
 * finding without a cause, a verification by the owner, without evidence or without the second try
 * that was promised. Whoever answers an anonymous hot wash is known to have answered, and nothing
 * of what was said leads back. Promises others: nothing yet.
 */
@Feature(
        name = "afteraction",
        uses = {"people", "catalogue", "notice", "scenario", "exerciserun", "document"})
@NullMarked
package org.cadre.afteraction;

import org.cadre.platform.Feature;
import org.jspecify.annotations.NullMarked;
