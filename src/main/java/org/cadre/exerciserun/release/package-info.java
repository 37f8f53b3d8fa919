/**
 * The engine of play: what becomes of each inject and decision of a run now. Pure Java; a {@link
 * org.cadre.exerciserun.release.Snapshot} goes in, {@link org.cadre.exerciserun.release.Step steps}
 * come out, and who asks again after taking them gets none.
 *
 * <p>An inject gets its due offset once, when its trigger has happened, and is released when the
 * clock shows that offset and its guard holds. While the clock stands nothing is released and no
 * time to decide runs out; what was due by then follows when the clock goes on. Somebody may
 * release an inject by hand at any time, which changes no due offset that another one has.
 */
@NullMarked
package org.cadre.exerciserun.release;

import org.jspecify.annotations.NullMarked;
