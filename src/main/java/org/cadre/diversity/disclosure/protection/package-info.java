/**
 * Hides or rounds counts until the audit has nothing to say.
 *
 * <p>{@link org.cadre.diversity.disclosure.protection.Protection} is the way in. Suppression looks
 * for the cheapest set of cells: what the attacker's linear programme says of a pattern that is too
 * small becomes a condition for the next one. Rounding chooses multiples that add up. Neither
 * believes itself: what it proposes goes to the audit, and what the audit refuses becomes a
 * condition, too.
 */
@NullMarked
package org.cadre.diversity.disclosure.protection;

import org.jspecify.annotations.NullMarked;
