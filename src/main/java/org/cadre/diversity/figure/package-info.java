/**
 * Indices of diversity, their intervals, and what a target says of them. Pure Java; the numbers
 * agree with those of R (vegan, prop.test, binom.test, phyper, survival).
 *
 * <p>Counts that come in are protected ones: an index of true counts would give them away.
 */
@NullMarked
package org.cadre.diversity.figure;

import org.jspecify.annotations.NullMarked;
