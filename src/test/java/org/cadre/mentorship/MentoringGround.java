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
        var now = database.clock().now();
        var profile = new MentoringProfile(programme, person, Side.MENTOR, now);
        profile.say(
                new ProfilePlan(
                        Map.of("en", Fluency.C1),
                        ZoneId.of("UTC"),
                        List.of(DayOfWeek.MONDAY),
                        LocalTime.of(9, 0),
                        LocalTime.of(17, 0),
                        Set.of(),
                        Set.of(),
                        3,
                        2,
                        false,
                        List.of(),
                        List.of(),
                        "",
                        Map.of(),
                        Map.of(),
                        ""),
                null,
                null,
                now);
        profile.clear(LocalDate.parse("2099-01-01"), LocalDate.parse("2099-01-01"));
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
