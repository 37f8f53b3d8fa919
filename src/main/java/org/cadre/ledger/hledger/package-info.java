/**
 * Double entry as a journal that hledger reads, so that somebody who does not trust Cadre can add
 * up for themself. Plain records in, text out.
 *
 * <p>There are two views. {@link org.cadre.ledger.hledger.HledgerJournal#inTransactionCurrencies}
 * has each amount in the currency in which it was paid; a revaluation moves nothing there, since
 * rates are in the journal. {@link org.cadre.ledger.hledger.HledgerJournal#inBase} has everything
 * in the base currency as it was booked, revaluations too. Both end with the balance of every
 * account, so {@code hledger check} finds a changed amount even where an entry still adds up.
 */
@NullMarked
package org.cadre.ledger.hledger;

import org.jspecify.annotations.NullMarked;
