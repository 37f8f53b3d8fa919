/**
 * Work done without a network: what a person read, answered and wrote in a module that is kept on
 * the device, and that is sent when the network is back.
 *
 * <p>A <em>late step</em> is one such act. The device makes a key for it, so it counts once however
 * often it is sent, and says on what it was founded, so it never overwrites what was done elsewhere
 * meanwhile: a note that was changed stays and the late text becomes a note beside it; a knowledge
 * check that was answered stays as it is.
 *
 * <p>Example: Amina reads on a train, marks a lesson as done, answers a check and writes a note. At
 * the station the three are sent in their order; the answer to the second is lost on the way, so it
 * is sent again and the server says what came of it the first time.
 *
 * <p>Refuses: a module that the person does not learn, a version that was left meanwhile. The
 * device keeps and shows what is refused, with the reason. Answers are marked here alone; a kept
 * lesson holds no word of what is right that the lesson itself did not show.
 */
@Feature(
        name = "offline",
        uses = {"people", "catalogue", "assessment", "progress"})
@NullMarked
package org.cadre.offline;

import org.cadre.platform.Feature;
import org.jspecify.annotations.NullMarked;
