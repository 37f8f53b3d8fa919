package org.cadre.mentorship.matching;

import org.cadre.nomination.Fluency;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * Somebody who guides others.
 *
 * @param levels the verified level by competency, 0 to 5
 * @param languages by the two letters of ISO 639-1
 * @param contexts what the mentor knows from own work: a shore, a legal tradition, a kind of agency
 * @param grade steps of rank, the lowest is 1
 * @param goals kinds of goals the mentor offers
 * @param places how many mentees at most
 * @param taken how many the mentor has already
 * @param reliability from 0 to 1,000
 * @param vettedUntil the last day of the vetting
 * @param trainedUntil the last day on which the training counts
 * @param signedCode whether the code of conduct in force is signed
 */
public record Mentor(
        Place place,
        Map<String, Integer> levels,
        Map<String, Fluency> languages,
        WorkingWeek week,
        Set<String> contexts,
        int grade,
        Set<String> goals,
        int places,
        int taken,
        int reliability,
        LocalDate vettedUntil,
        LocalDate trainedUntil,
        boolean signedCode) {

    public Mentor {
        levels = Map.copyOf(levels);
        languages = Map.copyOf(languages);
        contexts = Set.copyOf(contexts);
        goals = Set.copyOf(goals);
        if (places < 0 || taken < 0 || reliability < 0 || reliability > Fit.WHOLE) {
            throw new IllegalArgumentException(
                    place.person() + ": " + places + ", " + taken + ", " + reliability);
        }
    }

    public String id() {
        return place.person();
    }

    public int free() {
        return Math.max(0, places - taken);
    }
}
