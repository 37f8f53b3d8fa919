/**
 * Scripts of live exercises: what happens to whom and when, what is expected of them, and how it is
 * judged.
 *
 * <p>An {@link org.cadre.scenario.ExerciseDesign} is one document, written as YAML, as a sheet of
 * events or on a page, and read whole. It names {@link org.cadre.scenario.Objective objectives},
 * the {@link org.cadre.scenario.Team teams} and {@link org.cadre.scenario.TeamRole roles} to be
 * filled, and {@link org.cadre.scenario.Inject injects}: events that reach players at an offset of
 * the exercise clock, after something else happened, or by hand. An inject may ask for a {@link
 * org.cadre.scenario.DecisionPoint decision}, whose options have effects. What good players do is
 * an {@link org.cadre.scenario.ExpectedAction expected action}; how well is a {@link
 * org.cadre.scenario.RubricCriterion criterion}.
 *
 * <p>Everything here is a value: nothing is stored, nothing runs. Offsets are exercise time since
 * the start. Texts come in every language that the design declares.
 *
 * <p>Promises others: equal designs are written as equal text; a design that was read without a
 * finding has unique ids, and every id that it names is there.
 */
@Feature(
        name = "scenario",
        uses = {"content"})
@NullMarked
package org.cadre.scenario;

import org.cadre.platform.Feature;
import org.jspecify.annotations.NullMarked;
