/**
 * Exchange visits: a few days at another agency that belong to a mentorship.
 *
 * <p>A <em>visit</em> is asked for with <em>objectives</em>, each taken from a goal of the
 * mentorship. The <em>host</em>, a person at an agency that the programme has vetted, answers with
 * a plan; who coordinates confirms it. Visitors tick the <em>briefing</em>, write a <em>log</em> of
 * five lines each day, a report within 14 days, and pass on what they learned in a <em>cascade
 * session</em> within 60 days. After 90 days one looks whether a practice has changed.
 *
 * <p>Example: Amina asks for a week at the prosecution service, from Monday to Friday, with two
 * objectives. Bruno plans four days of shadowing and a joint exercise; Ines confirms.
 *
 * <p>Refuses: a visit without a signed agreement, at a host who is not vetted, of or by somebody
 * who pauses, with fewer than two objectives, in private by one person alone; a plan in which
 * nothing is done together; a log that looks like data of a real case. Promises others nothing yet.
 */
@Feature(
        name = "visit",
        uses = {"people", "catalogue", "mentorship", "safeguarding", "notice", "budget", "ledger"})
@NullMarked
package org.cadre.visit;

import org.cadre.platform.Feature;
import org.jspecify.annotations.NullMarked;
