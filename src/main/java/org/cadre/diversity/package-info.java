/**
 * Who takes part, told in numbers that give nobody away.
 *
 * <p>{@link org.cadre.diversity.disclosure} knows what can be learned from published counts and
 * protects them; {@link org.cadre.diversity.figure} has the indices that are made of them. {@link
 * org.cadre.diversity.CheckDisclosure} judges a file of tables without a server.
 *
 * <p>Example: a cohort of 34 shows gender by rank and hides the six small cells. The totals give
 * all six away, the check says UNSAFE and which; with four more cells hidden each could be anything
 * from 0 to 8, and it says SAFE.
 *
 * <p>Refuses: tables that do not add up. Promises others: what is called SAFE was proved, for
 * readers of everything that was published together.
 */
@Feature(
        name = "diversity",
        uses = {"content"})
@NullMarked
package org.cadre.diversity;

import org.cadre.platform.Feature;
import org.jspecify.annotations.NullMarked;
