/**
 * What the bank says: statements as camt.053 (ISO 20022) or as a table, and which lines of them are
 * payments that we expect. Pure Java, plain records.
 *
 * <p>{@link org.cadre.bank.reading.CamtReader} and {@link org.cadre.bank.reading.StatementTable}
 * read a file into a {@link org.cadre.bank.reading.Statement}, or say why they cannot. A statement
 * whose lines do not lead from its opening to its closing balance is refused. {@link
 * org.cadre.bank.reading.Recognition} knows one that was read before; {@link
 * org.cadre.bank.reading.Matching} proposes matches, each with its reasons, and decides nothing.
 */
@NullMarked
package org.cadre.bank.reading;

import org.jspecify.annotations.NullMarked;
