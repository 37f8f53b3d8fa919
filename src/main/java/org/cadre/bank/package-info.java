/**
 * Statements of banks: what the bank says has moved, line by line beside the journal.
 *
 * <p>A finance officer hands in a file of the bank (camt.053, separated text or a workbook); it is
 * believed as little as any other file. Each line is <em>matched</em> with an entry that moved the
 * same amount on that account. The engine {@code reading} reads and proposes; a person decides.
 * What no entry explains is asked for as a payment, or proposed as a charge or as interest. When
 * every line of a month is matched, what the statement closes with is what the bank says for that
 * month, and the ledger closes by it.
 *
 * <p>Example: the statement of March has nine lines; eight are payments that were posted, the ninth
 * is a fee of 4.50 that Grace proposes and Omar approves.
 *
 * <p>Refuses: the same statement twice, one that differs from what was read under its number, one
 * that does not go on where the last one ended, a match of different amounts. Lines and matches are
 * never changed: a match that was wrong is undone by a second row.
 */
@Feature(
        name = "bank",
        uses = {"people", "catalogue", "budget", "ledger"})
@NullMarked
package org.cadre.bank;

import org.cadre.platform.Feature;
import org.jspecify.annotations.NullMarked;
