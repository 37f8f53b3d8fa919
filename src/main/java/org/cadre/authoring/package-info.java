/**
 * The desk of those who look after what is taught: how packs were read, which versions there are,
 * what has to be looked at again, and what a newer version changes for whom.
 *
 * <p>Nothing but decisions about review flags is written here: a module changes in its pack. A
 * preview shows a lesson, a scene and the items of the bank as a trainee will see them, in each
 * language and variant, and records nothing: a scene is read whole, or rehearsed along a way that
 * stands in the address alone.
 *
 * <p>Example: Tarik opens his desk, sees that a source of FOR-2 has ended, reads the lesson as a
 * trainee from a coastal country does, and after the next import compares the two versions block by
 * block.
 *
 * <p>Refuses: whoever is neither author nor administrator, a decision without a note, and the same
 * person as decider and second. Promises others nothing; it stands above the features that it
 * shows.
 */
@Feature(
        name = "authoring",
        uses = {"people", "content", "catalogue", "assessment", "scene", "progress", "certificate"})
@NullMarked
package org.cadre.authoring;

import org.cadre.platform.Feature;
import org.jspecify.annotations.NullMarked;
