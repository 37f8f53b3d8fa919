/**
 * Branching scenes: decisions under pressure, with consequences that arrive later.
 *
 * <p>A content pack brings a <em>scene</em> with its module version. Who plays it gets a
 * <em>playthrough</em>: one decision after the other, each taken once, each a <em>choice</em> that
 * stays. What a choice brought about is told at once, at the decision where it comes back, or after
 * the end. With the last choice the points are counted against the best way there is; a critical
 * error fails, whatever the points. Then the debrief asks why before it shows what: own words are
 * kept as private notes. A playthrough is a row for ever; playing again is another one.
 *
 * <p>Authors read a scene whole and rehearse it without a playthrough. On paper a scene stands
 * without its points and reasons until its reader has gone through a debrief of it.
 *
 * <p>Example: Amina lets the owner set the clock of the recorder. Nothing happens, until the day
 * shift asks how wrong it was. She ends with 7 of 12 points and one critical error, reads why, and
 * plays again.
 *
 * <p>Refuses: a step without a choice, or outside of the window that a cohort has for the module. A
 * decision that is taken is never taken again, from whatever tab or device; the choice that stands
 * is shown. Another person's playthrough does not exist. Before the end nothing tells points,
 * critical errors or reasons. Promises others: {@link org.cadre.scene.SceneQueries}, and {@link
 * org.cadre.scene.SceneEnded} in the transaction of the last choice. Who may play is said by {@link
 * org.cadre.scene.SceneGate}.
 */
@Feature(
        name = "scene",
        uses = {"people", "content", "catalogue", "cohort"})
@NullMarked
package org.cadre.scene;

import org.cadre.platform.Feature;
import org.jspecify.annotations.NullMarked;
