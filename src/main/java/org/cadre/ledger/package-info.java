/**
 * The journal of a programme: every amount twice, nothing ever changed.
 *
 * <p>Money moves in four steps by three people. One <em>requests</em> a payment from an agreement
 * for a budget line; a second <em>approves</em>, when the agreement's restrictions allow it and the
 * money is still available, and it is <em>encumbered</em>; a third <em>posts</em> what was paid.
 * Receipts of donors and allotments of agreements to lines go the same way. An <em>entry</em> has
 * at least two postings that add up to nothing, names the entry before it by its hash, and is put
 * right by a reversal alone. Months are <em>closed</em> in two steps, and opened again by
 * oversight.
 *
 * <p>Example: of 4,000 that are available on "Translation" from DN-24, Ines asks for 2,400, Omar
 * approves, and Grace posts the invoice of 2,350; 50 are free again.
 *
 * <p>Refuses: a second step by the same person, what an agreement does not pay for, more than is
 * available, a closed month, an unknown rate, what has changed since it was approved. Promises
 * others: {@link org.cadre.ledger.LedgerQueries}; base amounts of every entry add up to zero, and
 * {@code available} is never below it.
 */
@Feature(
        name = "ledger",
        uses = {"people", "catalogue", "budget", "agreement"})
@NullMarked
package org.cadre.ledger;

import org.cadre.platform.Feature;
import org.jspecify.annotations.NullMarked;
