/**
 * Hours in which a mentor is there for whoever comes: office hours in short slots, a flash talk on
 * one topic, a circle of several.
 *
 * <p>A mentor <em>offers</em> an hour at a local time; whoever learns or mentors in the programme
 * <em>books</em> a place with a question, and gives it back until it begins. Nobody needs a
 * mentorship for that, and none comes of it.
 *
 * <p>Example: Tomas is there on Thursday from 14:00, four times 15 minutes. Amina books the second
 * slot and asks about hashes; Jonas is a second too late for it and takes the third. Tomas moves
 * all to 16:00, and both are told, each in the own zone.
 *
 * <p>Refuses: an hour that has passed or lies over another one of the mentor, a place that is
 * taken, a second place in one hour, a fourth hour ahead, a question that looks like data of a real
 * case, and two whom a conflict, a rule or a pause keeps apart, without saying which. Reminds each
 * once, a day before. Promises others: {@link org.cadre.openhour.OpenHourQueries} and the events of
 * {@link org.cadre.openhour.OpenHourEvents}.
 */
@Feature(
        name = "openhour",
        uses = {"people", "catalogue", "cohort", "mentorship", "notice"})
@NullMarked
package org.cadre.openhour;

import org.cadre.platform.Feature;
import org.jspecify.annotations.NullMarked;
