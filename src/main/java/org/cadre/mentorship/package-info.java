/**
 * Who mentors whom.
 *
 * <p>The work is done by the engine {@code matching}: barriers first, then a score with its
 * reasons, then an assignment that leaves as few as possible without a mentor.
 *
 * <p>Example: 24 people, eleven mentors with 28 free places. Two people stay without, one because
 * no mentor speaks a language of theirs, one because of an open case; both are told.
 *
 * <p>Promises others: no pair that something forbids, whatever is locked; the same people, rules
 * and seed give the same pairs.
 */
@Feature(
        name = "mentorship",
        uses = {"people", "catalogue", "cohort", "nomination", "notice", "safeguarding"})
@NullMarked
package org.cadre.mentorship;

import org.cadre.platform.Feature;
import org.jspecify.annotations.NullMarked;
