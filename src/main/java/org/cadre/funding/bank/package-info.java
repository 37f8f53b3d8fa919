/**
 * What the bank says: statements as camt.053 (ISO 20022) or as separated text, and which lines of
 * them are payments that we expect. Pure Java, plain records.
 *
 * <p>{@link org.cadre.funding.bank.CamtReader} and {@link org.cadre.funding.bank.StatementTable}
 * read a file into a {@link org.cadre.funding.bank.Statement}, or say why they cannot. A statement
 * whose lines do not lead from its opening to its closing balance is refused. {@link
 * org.cadre.funding.bank.Recognition} knows one that was read before; {@link
 * org.cadre.funding.bank.Matching} proposes matches, each with its reasons, and decides nothing.
 */
@NullMarked
package org.cadre.funding.bank;

import org.jspecify.annotations.NullMarked;
