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
 * <p>{@link org.cadre.scenario.DesignReader} reads the YAML whole or names every finding, {@link
 * org.cadre.scenario.DesignWriter} writes it. What must hold before an inject comes is a {@link
 * org.cadre.scenario.Guard guard}; {@link org.cadre.scenario.GuardWords} says it to people. {@link
 * org.cadre.scenario.DesignLint} looks at a script that can be read: whether it can be played,
 * judged, and shown to players, and whether it names anything real.
 *
 * <p>Example: an author lets an inject come {@code when: decided(door) = wait}, and nobody is asked
 * about the door. The reader refuses: there is no decision "door". Asked too late, it is read, and
 * the linter says that the inject never comes.
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
