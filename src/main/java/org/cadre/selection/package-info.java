/**
 * Who gets the seats of a cohort when there are more nominees than seats: by lot, with quotas, in
 * the open.
 *
 * <p>The work is done by the engine {@code panel}: it makes 1,000 panels that all keep the quotas,
 * such that the lowest chance of anybody is as high as it can be, fixes them by a hash, and draws
 * one with numbers of a public event. Here stands what people run without a server: {@link
 * org.cadre.selection.CheckSelection} reads a pool and quotas from two files and answers with the
 * chances, or with the smallest change of quotas that no panel keeps.
 *
 * <p>Example: 140 nominees for 26 seats. No distribution over panels gives everybody more than
 * 7/51; the panels give each nominee that or more, and a certificate proves the bound.
 *
 * <p>Refuses quotas that contradict each other, features that nobody declared, and files that would
 * act in a spreadsheet. Promises others: the same input gives the same panels.
 */
@Feature(
        name = "selection",
        uses = {"content"})
@NullMarked
package org.cadre.selection;

import org.cadre.platform.Feature;
import org.jspecify.annotations.NullMarked;
