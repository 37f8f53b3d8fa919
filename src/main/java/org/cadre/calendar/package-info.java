/**
 * The own dates in the calendar of one's device: first and last day of cohorts, the day by which
 * each module is due, the days on which its window opens and closes, when a quiz opens again,
 * updates, exercises that one plays or has a duty in, live sessions that one learns or teaches in,
 * meetings of mentorships, open hours of mentors, and the end of certificates. The live sessions of
 * one cohort have addresses of their own.
 *
 * <p>An <em>address</em> belongs to one person and holds a secret; whoever has it reads these dates
 * without signing in, as calendars must. Cadre keeps the hash alone, so the address is shown once,
 * and can be renewed or switched off. What was given up or revoked stands as cancelled.
 *
 * <p>Example: Amina makes an address on her profile and gives it to her telephone. It asks every
 * few hours; unless something changed, the answer is that nothing did. She is withdrawn from a
 * cohort: its days are crossed out at the next look.
 *
 * <p>Refuses: an address that is unknown, renewed or switched off, and that of a person who may not
 * sign in, all alike. Reads in the rights of its person without any role.
 */
@Feature(
        name = "calendar",
        uses = {
            "people",
            "cohort",
            "livesession",
            "catalogue",
            "assessment",
            "progress",
            "certificate",
            "exerciserun",
            "mentorship",
            "openhour"
        })
@NullMarked
package org.cadre.calendar;

import org.cadre.platform.Feature;
import org.jspecify.annotations.NullMarked;
