/**
 * What people kept in spreadsheets before: agreements, budget lines and what was spent. Pure
 * parsing, from a {@link org.cadre.funding.importing.Table} into plain records.
 *
 * <p>{@link org.cadre.funding.importing.Mapping#guess} finds out by the heads, in English, French
 * and Arabic, what each column means, and by what stands in them how numbers and dates are written;
 * a person may say otherwise. {@link org.cadre.funding.importing.Imported} tells row by row what is
 * new, what differs from what is there, and what is refused, with every reason. Nothing is guessed
 * in a cell: what is no amount or no date is refused, and so is a formula.
 */
@NullMarked
package org.cadre.funding.importing;

import org.jspecify.annotations.NullMarked;
