/**
 * Concerns that people report in confidence, with or without their name, and what two focal points
 * do about them.
 *
 * <p>Somebody <em>reports</em> without an account and gets a <em>receipt</em>, a code that is shown
 * once and kept as a keyed hash alone. With it the reporter comes back, reads answers and adds
 * words. A <em>focal point</em>, who manages, administers and mentors nobody, answers, notes, and
 * may <em>suspend</em> somebody without blame for a period. What weighs more, to close a case, to
 * lift or to prolong a suspension, one focal point <em>proposes</em> and another <em>decides</em>
 * on exactly those words.
 *
 * <p>A case is its log: everything else is computed from it. It lies in the store apart, encrypted
 * under a key of its own (decision 0051). There is no event, so neither the record nor a notice, a
 * mail, a count or a search tells that there is a case.
 *
 * <p>Example: somebody writes about a private visit. A focal point answers by the receipt and
 * suspends the visitor for two weeks; another agrees to close the case. 24 months later it is gone.
 *
 * <p>Refuses: a decision on the own proposal, or on words that have changed; anything but reading
 * in a closed case. Promises others: {@link org.cadre.safeguarding.SafeguardingQueries#isSuspended}
 * says whether somebody must pause, never why.
 */
@Feature(
        name = "safeguarding",
        uses = {"people"})
@NullMarked
package org.cadre.safeguarding;

import org.cadre.platform.Feature;
import org.jspecify.annotations.NullMarked;
