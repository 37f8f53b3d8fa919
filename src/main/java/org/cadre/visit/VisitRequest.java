package org.cadre.visit;

import org.cadre.mentorship.MentorshipId;

import java.time.LocalDate;
import java.util.List;

/**
 * What is asked for.
 *
 * @param visitors their mail addresses, the first first
 * @param privately it takes place outside duty or at somebody's home
 */
public record VisitRequest(
        MentorshipId mentorship,
        VisitHostId host,
        LocalDate startsOn,
        LocalDate endsOn,
        List<String> visitors,
        List<Objective> objectives,
        boolean privately) {

    public VisitRequest {
        visitors = List.copyOf(visitors);
        objectives = List.copyOf(objectives);
    }
}
