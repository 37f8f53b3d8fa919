/**
 * Cohorts: people who go through a programme together, and their enrolments.
 *
 * <p>A programme manager <em>opens</em> a cohort with its days, its seats and the modules it
 * learns, in their order; each may have a <em>window</em>, the days on which it is begun, its
 * quizzes are sat and its scenes are played. Enrolling gives a person the role of trainee in that
 * cohort; <em>withdrawing</em>, with a reason, ends it and frees the seat. A withdrawn person may
 * be enrolled again: that is a new enrolment, the old one stays. A closed cohort takes nobody in,
 * but who is in it keeps learning. Many people come by a <em>list</em>, which is checked row by row
 * first and then enrols all who are new in it or nobody.
 *
 * <p>Example: Ines opens "Cohort 7" with 24 seats for FOR-2 and enrols Amina; a week later Amina
 * moves to another post, Ines withdraws her with that reason, and the seat is free again.
 *
 * <p>Refuses: more people than seats, a closed cohort, somebody who is in already or whose account
 * is deactivated, a change to what somebody else has changed meanwhile. Promises others: {@link
 * org.cadre.cohort.CohortQueries} and the events of {@link org.cadre.cohort.CohortEvents}; never
 * one person more than seats, however many enrol at once. Asks whoever keeps progress for {@link
 * org.cadre.cohort.LearningBegun} before it takes a list back.
 */
@Feature(
        name = "cohort",
        uses = {"people", "catalogue", "notice"})
@NullMarked
package org.cadre.cohort;

import org.cadre.platform.Feature;
import org.jspecify.annotations.NullMarked;
