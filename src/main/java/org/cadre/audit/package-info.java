/**
 * The record of who did what to what, when, and why: every {@link
 * org.cadre.platform.event.DomainEvent} becomes an entry in the transaction in which it happened.
 *
 * <p>Entries are only ever added; the serving account of the database has no right to change or
 * remove one. They carry ids, states, reasons and the score of an attempt, never mails, answers or
 * the marks of single answers, and names only where a reason tells one.
 *
 * <p>Example: Ines withdraws Amina from Cohort 7; Leila, an oversight reader, finds who did it,
 * when, and with what reason, on the page of the record.
 *
 * <p>Refuses nothing: what may not happen is refused before it becomes an event. Promises others:
 * no change without its entry, since both are kept or neither.
 */
@Feature(
        name = "audit",
        uses = {"people"})
@NullMarked
package org.cadre.audit;

import org.cadre.platform.Feature;
import org.jspecify.annotations.NullMarked;
