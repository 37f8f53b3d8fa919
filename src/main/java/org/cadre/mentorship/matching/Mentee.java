package org.cadre.mentorship.matching;

import org.cadre.nomination.Fluency;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A person or a team that seeks a mentor.
 *
 * @param levels the present level by competency, 0 to 5
 * @param wanted the level that is aimed at by competency; a gap is what is missing to it
 * @param contexts the surroundings of the own work: a shore, a legal tradition, a kind of agency
 * @param grade steps of rank, the lowest is 1
 * @param goals kinds of goals the mentee wishes
 * @param interpreter whether somebody interprets, so that no common language is needed
 * @param avoided persons, agencies and countries from which the mentee wants no mentor, for safety
 * @param ranking mentors that are wished, the first most of all; may be empty
 */
public record Mentee(
        Place place,
        Map<String, Integer> levels,
        Map<String, Integer> wanted,
        Map<String, Fluency> languages,
        WorkingWeek week,
        Set<String> contexts,
        int grade,
        Set<String> goals,
        boolean interpreter,
        Set<String> avoided,
        List<String> ranking) {

    public Mentee {
        levels = Map.copyOf(levels);
        wanted = Map.copyOf(wanted);
        languages = Map.copyOf(languages);
        contexts = Set.copyOf(contexts);
        goals = Set.copyOf(goals);
        avoided = Set.copyOf(avoided);
        ranking = List.copyOf(ranking);
    }

    public String id() {
        return place.person();
    }

    int level(String competency) {
        return levels.getOrDefault(competency, 0);
    }

    int gap(String competency) {
        return wanted.getOrDefault(competency, 0) - level(competency);
    }

    /** The competencies in which most is missing; of equal gaps those that come first by name. */
    List<String> largestGaps(int most) {
        var missing = new ArrayList<String>();
        for (var competency : wanted.keySet()) {
            if (gap(competency) > 0) {
                missing.add(competency);
            }
        }
        if (missing.size() > most) {
            missing.sort(
                    (one, other) -> {
                        int larger = gap(other) - gap(one);
                        return larger == 0 ? one.compareTo(other) : larger;
                    });
            return missing.subList(0, most);
        }
        return missing;
    }
}
