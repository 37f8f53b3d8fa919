/**
 * Whole numbers that are worth most together, within bounds on them and on sums of them (decision
 * 0039 says why this is code of our own).
 */
@NullMarked
package org.cadre.solver;

import org.jspecify.annotations.NullMarked;
