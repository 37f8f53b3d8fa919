package org.cadre.mentorship;

import org.cadre.nomination.Fluency;
import org.cadre.platform.refusal.WrongValue;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What somebody says of themself for mentoring.
 *
 * @param languages by the two letters of ISO 639-1
 * @param from when work begins on each of the days, in the zone
 * @param grade steps of rank, the lowest is 1
 * @param places how many mentees at most; 0 for a mentee
 * @param interpreter whether somebody interprets for the mentee
 * @param avoided agencies and countries from which the mentee wants nobody, for safety
 * @param superior mail of the line manager, or empty
 * @param levels the own level by module, 0 to 5
 * @param wanted the level that the mentee aims at by module
 */
public record ProfilePlan(
        Map<String, Fluency> languages,
        ZoneId zone,
        List<DayOfWeek> days,
        LocalTime from,
        LocalTime until,
        Set<Context> contexts,
        Set<GoalKind> goals,
        int grade,
        int places,
        boolean interpreter,
        List<String> avoided,
        List<String> ranking,
        String superior,
        Map<String, Integer> levels,
        Map<String, Integer> wanted,
        String words) {

    static final int MOST_GRADE = 9;
    static final int MOST_PLACES = 20;
    static final int MOST_LEVEL = 5;
    static final int MOST_WORDS = 1000;

    /** Nobody can be matched without a language. */
    public static final class LanguageIsMissing extends WrongValue {
        LanguageIsMissing() {
            super("languages");
        }
    }

    /** Nobody can meet without a day, and a day ends after it begins. */
    public static final class HoursAreMissing extends WrongValue {
        HoursAreMissing() {
            super("until");
        }
    }

    /** Argument: the highest. */
    public static final class GradeIsWrong extends WrongValue {
        GradeIsWrong() {
            super("grade", MOST_GRADE);
        }
    }

    /** Argument: the most. */
    public static final class PlacesAreWrong extends WrongValue {
        PlacesAreWrong() {
            super("places", MOST_PLACES);
        }
    }

    /** A level is a number from 0 to 5. */
    public static final class LevelIsWrong extends WrongValue {
        LevelIsWrong() {
            super("levels", MOST_LEVEL);
        }
    }

    public ProfilePlan {
        languages = Map.copyOf(languages);
        days = List.copyOf(days);
        contexts = Set.copyOf(contexts);
        goals = Set.copyOf(goals);
        avoided = List.copyOf(avoided);
        ranking = List.copyOf(ranking);
        levels = Map.copyOf(levels);
        wanted = Map.copyOf(wanted);
        words = Words.given("words", words, MOST_WORDS);
        if (languages.isEmpty()) {
            throw new LanguageIsMissing();
        }
        if (days.isEmpty() || !from.isBefore(until)) {
            throw new HoursAreMissing();
        }
        if (grade < 1 || grade > MOST_GRADE) {
            throw new GradeIsWrong();
        }
        if (places < 0 || places > MOST_PLACES) {
            throw new PlacesAreWrong();
        }
        if (!areLevels(levels) || !areLevels(wanted)) {
            throw new LevelIsWrong();
        }
    }

    private static boolean areLevels(Map<String, Integer> levels) {
        return levels.values().stream().allMatch(each -> each >= 0 && each <= MOST_LEVEL);
    }
}
