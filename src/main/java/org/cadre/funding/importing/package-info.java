/**
 * What people kept in spreadsheets before: agreements, budget lines and what was spent, from a
 * {@link org.cadre.table.Table} into plain records. Pure parsing.
 *
 * <p>{@link org.cadre.funding.importing.Imported} tells row by row what is new, what differs from
 * what is there, and what is refused, with every reason.
 */
@NullMarked
package org.cadre.funding.importing;

import org.jspecify.annotations.NullMarked;
