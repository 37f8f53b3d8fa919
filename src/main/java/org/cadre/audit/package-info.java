/**
 * The record of who did what to what, when, and why: every {@link
 * org.cadre.platform.event.DomainEvent} becomes an entry in the transaction in which it happened.
 *
 * <p>Entries are only ever added; the serving account of the database has no right to change or
 * remove one. They carry ids, states and reasons, never names, mails, answers or marks.
 */
@Feature(
        name = "audit",
        uses = {"people"})
package org.cadre.audit;

import org.cadre.platform.Feature;
