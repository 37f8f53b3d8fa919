package org.cadre.livesession;

import java.util.Optional;

/**
 * A session for a calendar.
 *
 * @param place its room and house; empty where it has none
 * @param link of the video; empty for none
 * @param gone whether it is cancelled, or not of the person any more
 * @param sequence counts what became of it
 */
public record SessionDate(
        LiveSessionId id,
        String title,
        String cohortName,
        SessionHours hours,
        Optional<String> place,
        String link,
        boolean discreet,
        boolean gone,
        int sequence) {}
