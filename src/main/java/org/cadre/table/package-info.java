/**
 * Tables that people kept elsewhere, out of separated text or a workbook. Pure parsing.
 *
 * <p>{@link org.cadre.table.Mapping#guess} finds out by the heads, in English, French and Arabic,
 * what each column means, and by what stands in them how numbers and dates are written; a person
 * may say otherwise. {@link org.cadre.table.Cells} reads a row by these meanings and keeps what is
 * wrong with it. Nothing is guessed in a cell: what is no amount or no date is refused, and so is a
 * formula.
 */
@NullMarked
package org.cadre.table;

import org.jspecify.annotations.NullMarked;
