package org.cadre.mentorship.matching;

import org.cadre.nomination.Fluency;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Mentors and mentees whom nothing keeps apart, to be changed by a test; or a crowd by lot. */
final class People {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate NEXT_YEAR = TODAY.plusYears(1);
    private static final List<String> FIELDS = List.of("evidence", "finance", "cyber", "trial");

    private People() {}

    static Ground ground() {
        return new Ground(
                TODAY, List.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Fluency.B2, 2);
    }

    static Ground locking(Pair... pairs) {
        var ground = ground();
        return new Ground(
                ground.today(),
                ground.rules(),
                ground.conflicts(),
                ground.endedForCause(),
                ground.arrangements(),
                ground.banned(),
                Set.of(pairs),
                ground.leastFluency(),
                ground.leastHours());
    }

    static Place place(String person) {
        return place(person, "AV");
    }

    static Place place(String person, String country) {
        return new Place(person, "agency of " + person, country, Set.of(), Set.of());
    }

    static WorkingWeek week(String zone, int from, int until) {
        var hours =
                IntStream.rangeClosed(1, 5)
                        .mapToObj(
                                day ->
                                        new WorkingWeek.Hours(
                                                DayOfWeek.of(day),
                                                LocalTime.of(from, 0),
                                                LocalTime.of(until, 0)))
                        .toList();
        return WorkingWeek.of(ZoneId.of(zone), hours, TODAY);
    }

    static Mentor mentor(Place place, int places) {
        return new Mentor(
                place,
                Map.of("evidence", 4),
                Map.of("en", Fluency.C2),
                week("UTC", 9, 17),
                Set.of("coast"),
                5,
                Set.of("skill"),
                places,
                0,
                Fit.WHOLE,
                NEXT_YEAR,
                NEXT_YEAR,
                true);
    }

    static Mentee mentee(Place place) {
        return new Mentee(
                place,
                Map.of("evidence", 2),
                Map.of("evidence", 4),
                Map.of("en", Fluency.C2),
                week("UTC", 9, 17),
                Set.of("coast"),
                3,
                Set.of("skill"),
                false,
                Set.of(),
                List.of());
    }

    /** A crowd in which much is forbidden and scores differ, the same for the same seed. */
    record Crowd(List<Mentee> mentees, List<Mentor> mentors, Ground ground) {

        static Crowd of(long seed, int mentees, int mentors) {
            var random = new Random(seed);
            var seeking = new ArrayList<Mentee>();
            for (int i = 0; i < mentees; i++) {
                seeking.add(mentee(random, "mentee-%03d".formatted(i)));
            }
            var offering = new ArrayList<Mentor>();
            for (int i = 0; i < mentors; i++) {
                offering.add(mentor(random, "mentor-%03d".formatted(i)));
            }
            return new Crowd(seeking, offering, People.ground());
        }

        private static Mentee mentee(Random random, String id) {
            return new Mentee(
                    somewhere(random, id),
                    levels(random, 3),
                    levels(random, 6),
                    languages(random),
                    week("UTC", 6 + random.nextInt(6), 14 + random.nextInt(6)),
                    Set.of(random.nextBoolean() ? "coast" : "inland"),
                    1 + random.nextInt(4),
                    Set.of(random.nextBoolean() ? "skill" : "career"),
                    false,
                    Set.of(),
                    List.of());
        }

        private static Mentor mentor(Random random, String id) {
            int places = 1 + random.nextInt(3);
            return new Mentor(
                    somewhere(random, id),
                    levels(random, 6),
                    languages(random),
                    week("UTC", 6 + random.nextInt(6), 14 + random.nextInt(6)),
                    Set.of(random.nextBoolean() ? "coast" : "inland"),
                    1 + random.nextInt(8),
                    Set.of(random.nextBoolean() ? "skill" : "career"),
                    places,
                    random.nextInt(places + 1),
                    random.nextInt(Fit.WHOLE + 1),
                    random.nextInt(12) == 0 ? TODAY.minusDays(1) : NEXT_YEAR,
                    NEXT_YEAR,
                    true);
        }

        private static Place somewhere(Random random, String id) {
            return new Place(
                    id,
                    "agency-" + random.nextInt(6),
                    "AV",
                    Set.of("unit-" + random.nextInt(12)),
                    random.nextInt(6) == 0 ? Set.of("case-" + random.nextInt(3)) : Set.of());
        }

        private static Map<String, Integer> levels(Random random, int bound) {
            return Map.of(
                    FIELDS.get(0),
                    random.nextInt(bound),
                    FIELDS.get(1),
                    random.nextInt(bound),
                    FIELDS.get(2),
                    random.nextInt(bound),
                    FIELDS.get(3),
                    random.nextInt(bound));
        }

        private static Map<String, Fluency> languages(Random random) {
            return Map.of(
                    List.of("en", "fr", "ar").get(random.nextInt(3)),
                    Fluency.values()[3 + random.nextInt(3)],
                    "es",
                    Fluency.values()[random.nextInt(5)]);
        }

        Matching matching(Weights weights, long seed) {
            return new Matching(mentees, mentors, ground, weights, seed);
        }
    }
}
