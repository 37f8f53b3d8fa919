/**
 * The clock of an exercise as a fold over what was done to it. Pure Java: the same events give the
 * same clock, on any node and after any restart, and no timer is kept.
 *
 * <p>Two times are told apart. <em>Wall</em> is the time of the world. <em>Offset</em> is exercise
 * time since the start: it stands while the clock is paused, runs {@code rate} times as fast as the
 * wall, can jump forward, and never goes back. Both are kept to a microsecond.
 */
@NullMarked
package org.cadre.exerciserun.clock;

import org.jspecify.annotations.NullMarked;
