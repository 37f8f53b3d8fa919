/**
 * Calls for nominations, and what becomes of everybody who is nominated.
 *
 * <p>A programme manager writes a <em>call</em> for a cohort: the agencies that may nominate and
 * how many, the rules that somebody has to meet, and the deadline. A focal point nominates people
 * of the own agency alone. A line manager confirms that each is released from duty; then the
 * nominee accepts, and the rules of the call say at once what is met and what is not, with the
 * reason. The vetting officer notes a status, never a reason. Members of the committee put those
 * who may be drawn into one of two bands and declare where they are not neutral.
 *
 * <p>Every step of a nomination is kept: who, when, why. A nomination has a number of its own; in
 * lists that leave the programme it stands for the name.
 *
 * <p>Example: Omar nominates Tala for cohort 9; her head of unit releases her, she accepts, holds
 * what the call asks for, is cleared, and waits for the draw as N-0131.
 *
 * <p>Refuses: people of another agency, a second nomination under whichever agency, a late one,
 * more than the call allows, a file with formulas, a step that the state does not allow. Promises
 * others: {@link org.cadre.nomination.Nominees}, through which a selection reads and moves those
 * who may be drawn.
 */
@Feature(
        name = "nomination",
        uses = {"people", "catalogue", "cohort", "certificate", "notice"})
@NullMarked
package org.cadre.nomination;

import org.cadre.platform.Feature;
import org.jspecify.annotations.NullMarked;
