package org.cadre.mentorship;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.nomination.Fluency;
import org.cadre.people.PersonId;
import org.cadre.testing.Database;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Mentors for tests of other features. */
public final class MentoringGround {

    private MentoringGround() {}

    /** Vetted, trained, bound by the code of conduct, and taking part. */
    public static void aMentor(Database database, ProgrammeId programme, PersonId person) {
        join(database, programme, person, Side.MENTOR, Map.of());
    }

    /**
     * Takes part, cleared in all.
     *
     * @param levels what the person masters, by module
     */
    static void join(
            Database database,
            ProgrammeId programme,
            PersonId person,
            Side side,
            Map<String, Integer> levels) {
        var now = database.clock().now();
        var profile = new MentoringProfile(programme, person, side, now);
        profile.say(
                new ProfilePlan(
                        Map.of("en", Fluency.C1),
                        ZoneId.of("UTC"),
                        List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY),
                        LocalTime.of(9, 0),
                        LocalTime.of(17, 0),
                        Set.of(),
                        Set.of(),
                        side == Side.MENTOR ? 3 : 1,
                        2,
                        false,
                        List.of(),
                        List.of(),
                        "",
                        levels,
                        Map.of("FOR-1", 3),
                        ""),
                null,
                null,
                now);
        profile.verify(levels, null, LocalDate.parse("2026-03-01"));
        profile.clear(LocalDate.parse("2027-01-01"), LocalDate.parse("2027-01-01"));
        profile.sign(now);
        profile.become(ProfileState.ACTIVE);
        database.em().persist(profile);
    }

    /** The person is not neutral to the other. */
    public static void aConflict(Database database, PersonId person, PersonId other) {
        database.em()
                .persist(
                        new ConflictDeclaration(
                                person,
                                ConflictKind.PERSON,
                                other.toString(),
                                database.clock().now()));
    }
}
