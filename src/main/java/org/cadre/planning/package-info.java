/**
 * What the money of a programme is to do: activities, assets, and who pays when donors stop.
 *
 * <p>An <em>activity</em> happens in a window, costs money on budget lines in certain months and
 * must be decided by a day. An <em>asset</em> was bought once and costs money every year; from its
 * hand-over somebody else pays that. The <em>exit board</em> says for each line who pays from which
 * month, and which document proves it. A line or an activity <em>carries</em> work: a cohort, a
 * track, an exercise, the renewals of certificates; when its money breaks, that lapses.
 *
 * <p>Example: Ines plans a crime-scene week in May on two lines; rooms are booked by 15 January or
 * not at all. The line "Courses" carries cohort 8 with 24 seats and 61 renewals.
 *
 * <p>Refuses: a window that ends before it begins, a decision after the start, a document that is
 * missing where a payer has signed, a change of what has ended. Promises others: {@link
 * org.cadre.planning.PlanningQueries} for whoever computes whether the money lasts, and {@link
 * org.cadre.planning.FundedWork} for the words of what lapses.
 */
@Feature(
        name = "planning",
        uses = {"budget", "catalogue", "certificate", "cohort", "exercise"})
@NullMarked
package org.cadre.planning;

import org.cadre.platform.Feature;
import org.jspecify.annotations.NullMarked;
