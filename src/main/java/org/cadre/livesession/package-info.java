/**
 * Live sessions: teaching at a date, in a room or by video, and who was there.
 *
 * <p>A programme manager <em>plans</em> a session of a cohort at local times in a named zone, in a
 * room, by a video link, or both, and names its trainers. Morning and afternoon of each of its days
 * are its <em>half-days</em>; attendance is taken of each: by the roll, by a code on the screen of
 * the room that changes every half minute, from a signed sheet, or by a file. Who cannot come says
 * so beforehand. Entries are only added; the last of a person and half-day stands, the others stay
 * readable.
 *
 * <p>Example: Ines plans "Drafting clinic" in room 4 for Tuesday, 10:00 to 15:00 in Tunis, and
 * names Rim as its trainer. Rim shows the code, Amina scans it at 10:01 and is present; the mentor
 * of Jonas saw him in the room without a phone, so Rim corrects his entry and writes why.
 *
 * <p>Refuses: a room or a trainer at two places at once, a room that is too small without a reason,
 * an hour that the clocks skip, a link that is not https, a code that is old, foreign or used, an
 * entry that somebody else made meanwhile, a file whose cells are formulas. Tells trainees and
 * trainers when a session is moved or cancelled. Promises others: {@link
 * org.cadre.livesession.LiveSessionQueries} and the events of {@link
 * org.cadre.livesession.SessionEvents}.
 */
@Feature(
        name = "livesession",
        uses = {"people", "catalogue", "cohort", "notice"})
@NullMarked
package org.cadre.livesession;

import org.cadre.platform.Feature;
import org.jspecify.annotations.NullMarked;
