/**
 * Notices: what Cadre tells a person, on a page and by mail, in that person's language.
 *
 * <p>A <em>notice</em> is a row for one person: its kind, the facts it speaks of, when it was made
 * and when it was read. A <em>mail</em> stands beside it in the outbox, written in the transaction
 * of what it tells, and is sent afterwards by whichever node takes it first. Both exist once for an
 * occasion. A <em>message</em> is what a programme manager writes to people of a cohort.
 *
 * <p>Example: Ines enrols Amina; the notice stands on Amina's page and a mail leaves seconds later.
 * The mail server is down: the mail is tried again with growing pauses, and after four days the
 * administrator finds it among those that were given up.
 *
 * <p>Mails with a one-time link follow {@link org.cadre.people.PeopleEvents.LinkMade}; their secret
 * is made when they are sent and stands in no table. The last mail to somebody who is erased takes
 * the address along until it is sent or given up. Where no mail is set up there are notices alone.
 * Promises others: {@link org.cadre.notice.Notices} and {@link org.cadre.notice.Messaging}.
 */
@Feature(
        name = "notice",
        uses = {"people"})
@NullMarked
package org.cadre.notice;

import org.cadre.platform.Feature;
import org.jspecify.annotations.NullMarked;
